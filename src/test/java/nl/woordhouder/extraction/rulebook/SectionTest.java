// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import nl.woordhouder.extraction.text.Span;
import org.junit.jupiter.api.Test;

class SectionTest {

    @Test
    void ruleWithoutExamplesIsRefusedWithItsName() {
        Section rule = yaml("regels: [{id: brief-volgt}]").sections("regels").get(0);
        assertThatThrownBy(rule::examples)
                .isInstanceOf(BrokenRuleBook.class)
                .hasMessageContaining("proef.yaml, regel 'brief-volgt'")
                .hasMessageContaining("voorbeelden");
    }

    @Test
    void ruleWithoutCounterExamplesIsRefused() {
        assertThatThrownBy(yaml("voorbeelden: ['[x]']")::counterExamples).hasMessageContaining("tegenvoorbeelden");
    }

    @Test
    void counterExampleNeedsItsReason() {
        assertThatThrownBy(yaml("tegenvoorbeelden: [{zin: Nee.}]")::counterExamples)
                .hasMessageContaining("'reden'");
    }

    @Test
    void exampleWithoutMarkedWordsIsRefused() {
        assertThatThrownBy(yaml("voorbeelden: ['De brief volgt.']")::examples).hasMessageContaining("[haken]");
    }

    @Test
    void markedWordsAreSpansInTheTextWithoutMarks() {
        Example example =
                yaml("voorbeelden: ['Ja. [De brief volgt.] Nee.']").examples().get(0);
        assertThat(example.text()).isEqualTo("Ja. De brief volgt. Nee.");
        assertThat(example.marked()).containsExactly(new Span(4, 19));
    }

    @Test
    void unpairedBracketIsReportedWithTheSentence() {
        assertThatThrownBy(yaml("voorbeelden: ['[De brief volgt.']")::examples).hasMessageContaining("sluithaak");
        assertThatThrownBy(yaml("voorbeelden: ['De brief] volgt.']")::examples).hasMessageContaining("haken");
    }

    @Test
    void unknownKeyIsRefusedSoThatATypingMistakeCannotSwitchAConditionOff() {
        assertThatThrownBy(() -> yaml("onvanger: kamer").onlyKeys(Set.of("ontvanger")))
                .hasMessageContaining("'onvanger' is hier onbekend");
    }

    @Test
    void singleTextCountsAsAListOfOne() {
        assertThat(yaml("daad: informeren").texts("daad")).containsExactly("informeren");
        assertThat(yaml("daad: informeren").texts("anders")).isEmpty();
    }

    @Test
    void invalidYamlNamesTheFile() {
        assertThatThrownBy(() -> yaml("a: [b"))
                .isInstanceOf(BrokenRuleBook.class)
                .hasMessageContaining("proef.yaml");
        assertThatThrownBy(() -> yaml("a:")).hasMessageContaining("'a' is leeg");
        assertThatThrownBy(() -> yaml("- a")).hasMessageContaining("naam: waarde");
    }

    private static Section yaml(String text) {
        return RuleFiles.parse("proef.yaml", text.getBytes(StandardCharsets.UTF_8));
    }
}
