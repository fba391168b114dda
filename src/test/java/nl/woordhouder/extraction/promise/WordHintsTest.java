// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordHintsTest {

    @ParameterizedTest(name = "{0} in: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "brief | Een brief.",
                "brief | EEN BRIEF",
                "brief | (brief)",
                "*brief | Een Kamerbrief, nu",
                "*brief | de brief",
                "geïnformeerd | DE KAMER WORDT GEINFORMEERD",
                "collega's | mijn collega's",
                "minister-president | de minister-president",
            })
    void wordIsRecognised(String word, String text) {
        assertThat(found(text, word)).isTrue();
    }

    @ParameterizedTest(name = "{0} not in: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "brief | de briefing",
                "brief | de kamerbrief",
                "*brief | de briefing",
                "*brief | brie f",
                "zal | de zalen",
            })
    void otherWordIsNot(String word, String text) {
        assertThat(found(text, word)).isFalse();
    }

    @Test
    void wordThatIsAnEndingTooShowsBoth() {
        assertThat(clues("een brief ", "brief", "*brief", "*rief")).isEqualTo(bits(0, 1, 2));
        assertThat(clues("een kamerbrief ", "brief", "*brief", "*rief")).isEqualTo(bits(1, 2));
        assertThat(clues("een grief ", "brief", "*brief", "*rief")).isEqualTo(bits(2));
    }

    @Test
    void endingIsFoundAfterTheBeginningOfAnotherWord() {
        assertThat(clues("briefrapport ", "brieven", "*rapport")).isEqualTo(bits(1));
    }

    @Test
    void wordLongerThanTheCodeIsFoundByItsEnd() {
        assertThat(found("de inlichtingendiensten,", "inlichtingendiensten")).isTrue();
        assertThat(found("de diensten,", "inlichtingendiensten")).isFalse();
        assertThat(found("de veiligheidsdiensten,", "*veiligheidsdiensten")).isTrue();
        assertThat(found("de diensten,", "*veiligheidsdiensten")).isFalse();
    }

    @Test
    void wordWithoutALetterIsRefused() {
        assertThatThrownBy(() -> new WordHints(Map.of("§", Hint.NONE))).hasMessageContaining("§");
    }

    private static boolean found(String text, String word) {
        return !clues(text + " ", word).isEmpty();
    }

    /** The numbers of the words that were met. */
    private static BitSet clues(String text, String... words) {
        Map<String, Hint> hints = new LinkedHashMap<>();
        for (int at = 0; at < words.length; at++) {
            hints.put(words[at], new Hint(bits(at).toLongArray(), Hint.NO_VERBS));
        }
        WordHints table = new WordHints(hints);
        BitSet met = new BitSet();
        long word = WordHints.START;
        for (char sign : text.toCharArray()) {
            if (Letters.isLetter(sign)) {
                word = WordHints.code(word, Letters.classOf(sign));
            } else {
                Hint hint = table.of(word);
                met.or(hint == null ? new BitSet() : BitSet.valueOf(hint.clues()));
                word = WordHints.START;
            }
        }
        return met;
    }

    private static BitSet bits(int... numbers) {
        BitSet bits = new BitSet();
        for (int number : numbers) {
            bits.set(number);
        }
        return bits;
    }
}
