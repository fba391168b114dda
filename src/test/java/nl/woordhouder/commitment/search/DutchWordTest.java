// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DutchWordTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "huis huizen",
                "toezegging toezeggingen toezeggen toegezegd",
                "brief brieven",
                "haven havens",
                "wetsvoorstel wetsvoorstellen",
                "uitvoering uitvoeren uitgevoerd",
                "gemeente gemeenten",
                "onderzoek onderzoeken onderzocht",
                "kind kinderen",
                "financiën financien",
                "evaluatie evalueren geëvalueerd"
            })
    void theFormsOfAWordShareAStem(String forms) {
        assertThat(Arrays.stream(forms.split(" ")).map(DutchWordTest::stem).distinct())
                .as(forms)
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gemeente meent", "haven have", "wet weten", "kamer kamp", "2026 2027"})
    void otherWordsDoNot(String words) {
        assertThat(Arrays.stream(words.split(" ")).map(DutchWordTest::stem)).doesNotHaveDuplicates();
    }

    @Test
    void aWordKnowsWhereItStands() {
        String text = "Het coördineren: van «sluizen».";

        assertThat(DutchWord.of(text))
                .extracting(word -> text.substring(word.start(), word.end()))
                .containsExactly("coördineren", "sluizen");
    }

    @Test
    void numbersAndLettersWithNumbersStayAsTheyAre() {
        assertThat(DutchWord.of("WH-2026-0042 en a12-en"))
                .extracting(DutchWord::stem)
                .containsExactly("wh", "2026", "0042", "a12");
    }

    @Test
    void aWordThatIsTooLongForTheIndexIsCutOff() {
        assertThat(DutchWord.of("a".repeat(500)).get(0).plain()).hasSize(DutchWord.LONGEST);
    }

    private static String stem(String word) {
        return DutchWord.of(word).get(0).stem();
    }
}
