// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GrammarTest {
    private static final Map<String, Map<String, Object>> LISTS = Map.of("maand", Map.of("mei", 5, "jan.", 1));

    @Test
    void optionalWordsMayBeLeftOut() {
        Grammar grammar = grammar("(nog) in <maand>");
        assertThat(end(grammar, "nog in mei")).isEqualTo(3);
        assertThat(end(grammar, "in mei")).isEqualTo(2);
        assertThat(end(grammar, "nog mei")).isEqualTo(-1);
    }

    @Test
    void oneOfSeveralWordsFits() {
        Grammar grammar = grammar("in|tijdens <maand>");
        assertThat(end(grammar, "tijdens mei")).isEqualTo(2);
        assertThat(end(grammar, "na mei")).isEqualTo(-1);
    }

    @Test
    void optionIsGivenUpWhenTheRestNeedsItsWords() {
        assertThat(end(grammar("(in) in <maand>"), "in mei")).isEqualTo(2);
    }

    @Test
    void accentsAndCapitalsDoNotMatter() {
        assertThat(end(grammar("voor <maand>"), "VÓÓR Mei")).isEqualTo(2);
        assertThat(end(grammar("voor <maand>"), "vo\u0301o\u0301r mei")).isEqualTo(2);
    }

    @Test
    void dotOfAnAbbreviationBelongsToIt() {
        assertThat(end(grammar("in <maand> <jaartal>"), "in jan. 2026")).isEqualTo(3);
    }

    @Test
    void digitsAreRecognisedByTheirShape() {
        assertThat(end(grammar("<jaartal>"), "2026")).isEqualTo(1);
        assertThat(end(grammar("<jaartal>"), "20260")).isEqualTo(-1);
        assertThat(end(grammar("<jaartal>"), "1899")).isEqualTo(-1);
        assertThat(end(grammar("<dagnummer>"), "31")).isEqualTo(1);
        assertThat(end(grammar("<dagnummer>"), "32")).isEqualTo(-1);
        assertThat(end(grammar("<dagnummer>"), "0")).isEqualTo(-1);
        assertThat(end(grammar("<cijfer>"), "999")).isEqualTo(1);
        assertThat(end(grammar("<cijfer>"), "1000")).isEqualTo(-1);
        assertThat(end(grammar("<rangcijfer>"), "2e")).isEqualTo(1);
        assertThat(end(grammar("<rangcijfer>"), "2de")).isEqualTo(1);
        assertThat(end(grammar("<rangcijfer>"), "2en")).isEqualTo(-1);
        assertThat(end(grammar("<cijfer>"), "99999999999999999999")).isEqualTo(-1);
    }

    @Test
    void datesInDigitsNeedAYearAndAnExistingDay() {
        Grammar grammar = grammar("<datumcijfers>");
        assertThat(end(grammar, "15-04-2026")).isEqualTo(1);
        assertThat(end(grammar, "2026-04-15")).isEqualTo(1);
        assertThat(end(grammar, "1/7/26")).isEqualTo(1);
        assertThat(end(grammar, "1.7.2026")).isEqualTo(1);
        assertThat(end(grammar, "31-04-2026")).isEqualTo(-1);
        assertThat(end(grammar, "15-13-2026")).isEqualTo(-1);
        assertThat(end(grammar, "15-04/2026")).isEqualTo(-1);
        assertThat(end(grammar, "1.2.3")).isEqualTo(-1);
        assertThat(end(grammar, "15-04-2026-7")).isEqualTo(-1);
        assertThat(end(grammar, "15-04")).isEqualTo(-1);
    }

    @Test
    void longestRuleWinsAndTheEarlierOneWhenAsLong() {
        Grammar grammar = Grammar.of(
                LISTS,
                Map.of(),
                List.of(
                        new Grammar.Source("proef", "kort", List.of("in <maand>"), slots -> "kort"),
                        new Grammar.Source("proef", "lang", List.of("in <maand> <jaartal>"), slots -> "lang"),
                        new Grammar.Source("proef", "later", List.of("in mei"), slots -> "later")));
        assertThat(rule(grammar, "in mei 2026")).isEqualTo("lang");
        assertThat(rule(grammar, "in mei")).isEqualTo("kort");
    }

    @Test
    void ruleWithoutAMeaningDoesNotApply() {
        Grammar grammar = Grammar.of(
                LISTS, Map.of(), List.of(new Grammar.Source("proef", "x", List.of("in mei"), slots -> null)));
        assertThat(end(grammar, "in mei")).isEqualTo(-1);
    }

    @Test
    void brokenPatternIsReportedWithItsRule() {
        assertThatThrownBy(() -> grammar("in <bestaatniet>"))
                .hasMessageContaining("proef")
                .hasMessageContaining("<bestaatniet>");
        assertThatThrownBy(() -> grammar("in )")).hasMessageContaining("hoort een '('");
        assertThatThrownBy(() -> grammar("in ( mei")).hasMessageContaining("geen woord");
    }

    @Test
    void ruleThatBeginsWithItselfIsRefused() {
        assertThatThrownBy(() -> grammar("<proef> mei")).hasMessageContaining("beginnen met zichzelf");
    }

    @Test
    void kindWithoutRulesIsReported() {
        assertThatThrownBy(() -> grammar("mei").kind("anders")).hasMessageContaining("'anders'");
    }

    private static Grammar grammar(String pattern) {
        return Grammar.of(
                LISTS, Map.of(), List.of(new Grammar.Source("proef", "proef", List.of(pattern), slots -> "ja")));
    }

    private static int end(Grammar grammar, String text) {
        Match match = grammar.parse(text, 0, text.length()).match(grammar.kind("proef"), 0);
        return match == null ? -1 : match.end();
    }

    private static String rule(Grammar grammar, String text) {
        Match match = grammar.parse(text, 0, text.length()).match(grammar.kind("proef"), 0);
        return match == null ? "" : match.rule();
    }
}
