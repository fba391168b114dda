// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import nl.woordhouder.extraction.promise.Finding;
import nl.woordhouder.extraction.promise.FrameRule;
import nl.woordhouder.extraction.promise.Trait;
import nl.woordhouder.extraction.rulebook.Example;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule of the rule book decides its own examples and leaves its counter-examples alone. */
class RuleExamplesTest {
    private static final Extractor ENGINE = Extractor.standard();
    private static final List<Trait> PLACES = List.of(Trait.LETTER, Trait.DEBATE, Trait.CHAIR_LIST);

    @TestFactory
    Stream<DynamicTest> everyRuleDecidesItsExamples() {
        return ENGINE.grammar().rules().stream()
                .flatMap(rule -> rule.examples().stream()
                        .map(example -> DynamicTest.dynamicTest(
                                rule.id() + ": " + example.text(),
                                () -> assertThat(marked(rule, example))
                                        .as(decisions(example))
                                        .isTrue())));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleLeavesItsCounterExamplesAlone() {
        return ENGINE.grammar().rules().stream()
                .flatMap(rule -> rule.counterExamples().stream()
                        .map(example -> DynamicTest.dynamicTest(
                                rule.id() + " niet: " + example.text(),
                                () -> assertThat(inScope(example, findings(example.text(), place(rule))))
                                        .extracting(finding -> finding.rule().id())
                                        .as(example.reason())
                                        .doesNotContain(rule.id()))));
    }

    @Test
    void everyRuleHasItsOwnId() {
        assertThat(ENGINE.grammar().rules()).extracting(FrameRule::id).doesNotHaveDuplicates();
    }

    private static boolean marked(FrameRule rule, Example example) {
        List<Finding> findings = findings(example.text(), place(rule)).stream()
                .filter(finding -> finding.rule().id().equals(rule.id()))
                .toList();
        return example.marked().stream()
                .allMatch(mark -> findings.stream().anyMatch(finding -> mark.contains(finding.verb())));
    }

    /** A counter-example with marks is about the words between them only. */
    private static List<Finding> inScope(Example example, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> example.marked().isEmpty()
                        || example.marked().stream().anyMatch(mark -> mark.contains(finding.verb())))
                .toList();
    }

    /** The place where the rule decides its examples. */
    private static Trait place(FrameRule rule) {
        return PLACES.stream()
                .filter(place -> rule.examples().stream()
                        .allMatch(example -> findings(example.text(), place).stream()
                                .anyMatch(finding -> finding.rule().id().equals(rule.id()))))
                .findFirst()
                .orElse(Trait.LETTER);
    }

    private static String decisions(Example example) {
        List<String> decisions = new ArrayList<>();
        for (Trait place : PLACES) {
            findings(example.text(), place)
                    .forEach(finding -> decisions.add(place + " "
                            + finding.rule().id() + " op " + finding.verb().of(example.text())));
        }
        return decisions.toString();
    }

    private static List<Finding> findings(String text, Trait place) {
        return ENGINE.findings(text, EnumSet.of(place));
    }
}
