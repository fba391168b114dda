// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import nl.woordhouder.extraction.deadline.Deadlines;
import nl.woordhouder.extraction.rulebook.RuleFiles;
import org.junit.jupiter.api.Test;

/** Every rule of the rule book has work to do; a made-up rule book shows that the lint notices when one has not. */
class RuleLintTest {
    private static final RuleLint LINT = new RuleLint(Extractor.standard());
    private static final RuleLint MADE_UP =
            new RuleLint(Extractor.of(RuleFiles.under("/proefregels/"), Deadlines.standard()));

    @Test
    void noRuleIsShadowedByAnEarlierOne() {
        assertThat(LINT.shadowed()).isEmpty();
    }

    @Test
    void everyRuleDecidesSomeOfItsExamples() {
        assertThat(LINT.silent()).isEmpty();
    }

    @Test
    void everyRuleHasAnExampleThatNoOtherRuleDecidesInTheSameWay() {
        assertThat(LINT.needless()).isEmpty();
    }

    @Test
    void shadowedRuleIsNoticed() {
        assertThat(MADE_UP.shadowed()).containsExactly("brief-in-mei komt nooit aan bod na brief");
    }

    @Test
    void ruleWhoseExamplesGoToAnotherIsNoticed() {
        assertThat(MADE_UP.silent())
                .containsExactly(
                        "brief-in-mei beslist over geen van haar voorbeelden",
                        "dood beslist over geen van haar voorbeelden");
    }

    @Test
    void ruleThatAddsNothingIsNoticed() {
        assertThat(MADE_UP.needless())
                .containsExactly(
                        "brief-aan-kamer is overbodig: geef een voorbeeld dat geen andere regel zo beslist",
                        "verleden is overbodig: geef een voorbeeld dat geen andere regel zo beslist");
    }
}
