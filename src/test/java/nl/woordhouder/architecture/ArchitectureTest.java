// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the product to the architecture, and shows of each rule that it would notice. */
class ArchitectureTest {
    private static final String ROOT = "nl.woordhouder";
    private static final String BROKEN = "nl.woordhouder.architecture.broken";

    private static JavaClasses product;
    private static JavaClasses broken;

    @BeforeAll
    static void importClasses() {
        product = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(ROOT);
        broken = new ClassFileImporter().importPackages(BROKEN);
    }

    static Set<String> names() {
        return new Rules(ROOT).all().keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void theProductKeepsTheRule(String name) {
        rule(ROOT, name).check(product);
    }

    @ParameterizedTest
    @MethodSource("names")
    void theRuleBites(String name) {
        assertThat(rule(BROKEN, name).evaluate(broken).hasViolation())
                .as("'" + name + "' finds its violation in the package " + BROKEN)
                .isTrue();
    }

    @Test
    void theProductWasReallyImported() {
        assertThat(product.size()).isGreaterThan(50);
    }

    private static ArchRule rule(String root, String name) {
        Map<String, ArchRule> rules = new Rules(root).all();
        return rules.get(name);
    }
}
