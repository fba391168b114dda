// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.woordhouder.extraction.rulebook.BrokenRuleBook;
import nl.woordhouder.extraction.rulebook.RuleFiles;
import nl.woordhouder.extraction.rulebook.Yaml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconLintTest {
    private static final LexiconLint MADE_UP = new LexiconLint(RuleFiles.under("/proefregels/"));
    private static final String RULE = """
            id: proef
            betekenis: Er gaat een brief uit.
            als: {vorm: bedrijvend}
            oordeel: belofte
            voorbeelden: ["[Ik stuur een brief.]"]
            tegenvoorbeelden: [{zin: "Ik stuur een bode.", reden: geen brief}]
            """;

    @Test
    void everyListOfWordsIsOfUseToSomeRule() {
        assertThat(new LexiconLint(RuleFiles.standard()).unused()).isEmpty();
    }

    @Test
    void noWordStandsInTwoPlacesThatContradict() {
        assertThat(new LexiconLint(RuleFiles.standard()).contradictions()).isEmpty();
    }

    @Test
    void wordsThatNoRuleAsksForAreNoticed() {
        assertThat(MADE_UP.unused()).containsExactly("geen regel vraagt naar ongebruikt:ja");
    }

    @Test
    void wordsAndVerbsInTwoPlacesAreNoticed() {
        assertThat(MADE_UP.contradictions())
                .contains(
                        "'brief' van wat staat onder brief en plan",
                        "'stuur' met [] als FIRST staat onder sturen en zenden")
                .noneMatch(contradiction -> contradiction.contains("zwijg"));
    }

    @ParameterizedTest(name = "without {0}")
    @CsvSource(delimiter = '|', textBlock = """
            id | id' ontbreekt
            betekenis | betekenis' ontbreekt
            als | naam: waarde
            oordeel | oordeel' ontbreekt
            voorbeelden | zonder 'voorbeelden' wordt
            tegenvoorbeelden | zonder 'tegenvoorbeelden'
            """)
    void ruleThatLacksSomethingIsRefused(String key, String message) {
        String incomplete = RULE.replaceAll("(?m)^" + key + ":.*\\n", "");
        assertThatThrownBy(() -> FrameRule.read(Yaml.section(incomplete), new Vocabulary()))
                .isInstanceOf(BrokenRuleBook.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(delimiter = '|', textBlock = """
            vorm: bedrijvend | vorm: bedreven | vorm: bedreven' bestaat niet
            oordeel: belofte | oordeel: misschien | belofte, nakoming, onzeker of niets
            oordeel: belofte | oordeel: belofte\\nzekerheid: veel | geen getal
            oordeel: belofte | oordeel: belofte\\nzekerheid: 1.01 | tussen 0 en 1
            oordeel: belofte | oordeel: belofte\\nzekerheid: -0.01 | tussen 0 en 1
            oordeel: belofte | oordeel: belofte\\nzekerhied: 0.5 | zekerhied' is hier onbekend
            reden: geen brief | rede: geen brief | rede' is hier onbekend
            """)
    void ruleThatSaysSomethingUnknownIsRefused(String good, String bad, String message) {
        String broken = RULE.replace(good, bad.replace("\\n", "\n"));
        assertThatThrownBy(() -> FrameRule.read(Yaml.section(broken), new Vocabulary()))
                .isInstanceOf(BrokenRuleBook.class)
                .hasMessageContaining(message);
    }
}
