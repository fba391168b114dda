// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExperienceTest {
    private static final Experience EXPERIENCE = new Experience(
            Map.of("beloften", new Tally(89, 0, 9), "nakomingen", new Tally(0, 0, 8)),
            Map.of("vaak-goed", new Tally(72, 0, 0), "vaak-fout", new Tally(0, 0, 24), "halfom", new Tally(0, 8, 0)));

    @Test
    void ruleWithoutARecordIsAsSureAsItsGroup() {
        assertThat(certainty("beloften", "nieuw")).isCloseTo(0.9, within(1e-9));
        assertThat(certainty("nakomingen", "nieuw")).isCloseTo(0.1, within(1e-9));
        assertThat(certainty("iets anders", "nieuw")).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void ruleWithALongRecordIsAsSureAsItsRecord() {
        assertThat(certainty("beloften", "vaak-goed")).isCloseTo((72 + 8 * 0.9) / 80, within(1e-9));
        assertThat(certainty("beloften", "vaak-fout")).isCloseTo(8 * 0.9 / 32, within(1e-9));
    }

    @Test
    void doubtCountsForHalf() {
        assertThat(certainty("beloften", "halfom")).isCloseTo((4 + 8 * 0.9) / 16, within(1e-9));
    }

    @Test
    void explanationNamesTheCountsInDutch() {
        assertThat(EXPERIENCE.of("beloften", "vaak-goed").explanation())
                .isEqualTo(
                        "Zekerheid 99%: in de ontwikkelset had deze regel het 72 keer goed en 0 keer fout, en twijfelde"
                                + " een lezer 0 keer; van alle beloften klopte daar 90%.");
        assertThat(EXPERIENCE.of("beloften", "nieuw").explanation())
                .isEqualTo(
                        "Zekerheid 90%: deze regel vond in de ontwikkelset niets; van alle beloften klopte daar 90%.");
    }

    @Test
    void talliesAddUp() {
        assertThat(new Tally(1, 2, 3).plus(new Tally(10, 20, 30))).isEqualTo(new Tally(11, 22, 33));
        assertThat(new Tally(1, 2, 3).total()).isEqualTo(6);
    }

    @Test
    void experienceOfTheProductKnowsItsKindsAndRules() {
        Experience experience = Experience.read(RuleFiles.standard());
        assertThat(experience.groups()).containsKeys("beloften met een moment", "twijfelgevallen zonder moment");
        assertThat(experience.rules().values().stream().mapToInt(Tally::total).sum())
                .isEqualTo(experience.groups().values().stream()
                        .mapToInt(Tally::total)
                        .sum());
    }

    @ParameterizedTest
    @ValueSource(strings = {"regel: [1, 2]", "regel: [1, 2, 3, 4]", "regel: [1, 2, veel]", "regel: [1, 2, -3]"})
    void countsThatAreNotThreeNumbersAreRefused(String yaml) {
        Section section = RuleFiles.parse("proef.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> Tally.read(section, "regel"))
                .isInstanceOf(BrokenRuleBook.class)
                .hasMessageContaining("[goed, twijfel, fout]");
    }

    private static double certainty(String group, String rule) {
        return EXPERIENCE.of(group, rule).value();
    }
}
