// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextSketchTest {

    @Test
    void layoutPunctuationAndCapitalsMakeNoDifference() {
        assertThat(TextSketch.of("Ik stuur u,\n  de brief.").key())
                .isEqualTo(TextSketch.of("IK STUUR U DE BRIEF").key())
                .isNotEqualTo(TextSketch.of("Ik stuur u de brieven").key());
    }

    @Test
    void aTextResemblesItselfWhollyAndAnotherNotAtAll() {
        byte[] one = sketch(words(1, 3000));
        byte[] other = sketch(words(2, 3000));

        assertThat(TextSketch.resemblance(one, one)).isEqualTo(1);
        assertThat(TextSketch.resemblance(one, other)).isLessThan(0.01);
    }

    @Test
    void theEstimateIsNearTheShareOfRunsInBoth() {
        String[] words = words(3, 4000).split(" ");
        String half = String.join(" ", Arrays.copyOf(words, 2000));

        assertThat(TextSketch.resemblance(sketch(String.join(" ", words)), sketch(half)))
                .isCloseTo(0.5, within(0.1));
    }

    @Test
    void aLetterWithOneSentenceCorrectedStillResemblesItself() {
        String[] words = words(4, 500).split(" ");
        String before = String.join(" ", words);
        words[250] = "gecorrigeerd";
        words[251] = "getal";

        assertThat(TextSketch.resemblance(sketch(before), sketch(String.join(" ", words))))
                .isGreaterThan(0.9);
    }

    @Test
    void aTextOfAFewWordsResemblesNothing() {
        assertThat(TextSketch.resemblance(sketch("Drie losse woorden"), sketch("Drie losse woorden")))
                .isZero();
        assertThat(TextSketch.resemblance(sketch(""), sketch(words(5, 100)))).isZero();
    }

    private static byte[] sketch(String text) {
        return TextSketch.of(text).sketch();
    }

    private static String words(long seed, int count) {
        Random random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(i -> Long.toString(Math.abs(random.nextLong()), 36))
                .collect(Collectors.joining(" "));
    }
}
