// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import static org.assertj.core.api.Assertions.assertThat;

import nl.woordhouder.extraction.text.Span;
import org.junit.jupiter.api.Test;

class WordsFromTest {
    private static final String SENTENCE = "Ik stuur uw Kamer in mei de\ncijfers.";
    private static final String TEXT = "Cijfers over havens\n\n" + SENTENCE + "\n\nDe minister van Havens";
    private static final int START = TEXT.indexOf(SENTENCE);
    private static final WordsFrom FROM = new WordsFrom(TEXT, new Span(START, START + SENTENCE.length()));

    @Test
    void theSentenceItselfComesFirst() {
        assertThat(FROM.of("In mei")).isEqualTo("uit de zin: «in mei»");
        assertThat(FROM.of("de\ncijfers")).isEqualTo("uit de zin: «de cijfers»");
    }

    @Test
    void thenWhatStandsBeforeItAndThenWhatStandsBehindIt() {
        assertThat(FROM.of("cijfers over havens")).isEqualTo("eerder in de tekst: «Cijfers over havens»");
        assertThat(FROM.of("minister van havens")).isEqualTo("verderop in de tekst: «minister van Havens»");
    }

    @Test
    void wordsThatStandNowhereAreNotClaimed() {
        assertThat(FROM.of("staatssecretaris")).isEmpty();
        assertThat(FROM.of(" ")).isEmpty();
        assertThat(FROM.of(null)).isEmpty();
    }

    @Test
    void aSentenceAtTheVeryStartHasNothingBeforeIt() {
        WordsFrom first = new WordsFrom("Ik stuur de brief. Ik bel.", new Span(0, 18));

        assertThat(first.of("bel")).isEqualTo("verderop in de tekst: «bel»");
    }
}
