// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    @Test
    void fullStopQuestionAndExclamationMarkEndASentence() {
        assertThat(sentences("Komt er een brief? Ja! Die komt in mei. Dat is zeker."))
                .containsExactly("Komt er een brief?", "Ja!", "Die komt in mei.", "Dat is zeker.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De brief van drs. Jansen is er.",
                "Op grond van art. 3. lid 2 informeer ik u.",
                "Zie Kamerstuk 99 001, nr. 12 over de haven.",
                "Op 12 februari jl. sprak ik de heer Bos.",
                "Dat zei dhr. Bos bijv. Utrecht aandeed.",
                "De minister, A.B. van Duin, tekent.",
                "De heer J. Jansen tekent.",
                "De brief d.d. 3 mei gaat m.b.t. Zeeland niet verder.",
                "De vraag … blijft staan.",
                "Hij zei «Waarom?» en ging.",
                "Wij doen dit — hoe kan dat nou met weinig inspanning? — en dan nog een keer.",
                "De motie van het lid Bos c.s. (Kamerstuk 99 001) is uitgevoerd.",
                "Het bedrag is 3.500 euro of 2,5 mln. Euro's zijn het."
            })
    void stopInsideASentenceDoesNotEndIt(String text) {
        assertThat(sentences(text)).containsExactly(text);
    }

    @Test
    void abbreviationAtTheEndOfASentenceEndsItBeforeACapital() {
        assertThat(sentences("Dat was op 3 mei jl. De Kamer weet het. Zie ook havens, kades e.d. Verder niets."))
                .containsExactly(
                        "Dat was op 3 mei jl.", "De Kamer weet het.", "Zie ook havens, kades e.d.", "Verder niets.");
    }

    @Test
    void quotesBracketsAndNoteNumbersStayWithTheirSentence() {
        assertThat(sentences("Zij zei: “Dat komt.” Daarna (zie onder.) Verder.3 En dan.[5 ] Ook R&D. Slot."))
                .containsExactly(
                        "Zij zei: “Dat komt.”", "Daarna (zie onder.)", "Verder.3", "En dan.[5 ]", "Ook R&D.", "Slot.");
    }

    @Test
    void lineBreakInsideASentenceDoesNotSplitIt() {
        String text =
                "In mei zal ik de Kamer informeren over de uitkomsten van\nhet onderzoek. Daarna volgt een brief van de"
                        + " minister van\nZeezaken.";
        assertThat(sentences(text)).hasSize(2);
    }

    @Test
    void numberAfterAnAbbreviationMayStandOnTheNextLine() {
        assertThat(sentences("Zie de brief over de haven (Kamerstuk 99 001, nr.\n12) van mei."))
                .hasSize(1);
    }

    @Test
    void blankLineHeadingAndListItemSplit() {
        String text =
                "Haven\n\nDe haven groeit\n\nHet volgende gebeurt:\n- er komt een brief;\n- er komt een debat\n• en een nota\n";
        assertThat(sentences(text))
                .containsExactly(
                        "Haven",
                        "De haven groeit",
                        "Het volgende gebeurt:",
                        "- er komt een brief;",
                        "- er komt een debat",
                        "• en een nota");
    }

    @Test
    void numberedListItemKeepsItsNumber() {
        assertThat(sentences("1. Er komt een brief.\n2. Er komt een debat.\n"))
                .containsExactly("1. Er komt een brief.", "2. Er komt een debat.");
    }

    @Test
    void noSentenceCrossesAZoneOrALabel() {
        assertThat(sentences("Vraag 1\nKomt er een brief\nAntwoord 1\nJa\n"))
                .containsExactly("Vraag 1", "Komt er een brief", "Antwoord 1", "Ja");
    }

    @Test
    void neighboursAreFoundAcrossParagraphs() {
        SourceText source = SourceText.of("Een.\n\nTwee.\n\nDrie.");
        Sentences sentences = Sentences.of(source, Structure.of(source));
        Span middle = sentences.sentenceAt(source.text().indexOf("Twee"));
        assertThat(sentences.previous(middle).orElseThrow().of(source.text())).isEqualTo("Een.\n\n");
        assertThat(sentences.next(middle).orElseThrow().of(source.text())).isEqualTo("Drie.");
        assertThat(sentences.previous(new Span(0, 4))).isEmpty();
        assertThat(sentences.next(sentences.next(middle).orElseThrow())).isEmpty();
    }

    @Test
    void whiteSpaceWithoutEndIsOneSentence() {
        SourceText blank = SourceText.of("\n \t".repeat(500_000));
        assertThat(Sentences.of(blank, Structure.of(blank)).all()).containsExactly(new Span(0, 1_500_000));
    }

    @Test
    void endlessLineIsCut() {
        String text = "woord ".repeat(20_000) + "x".repeat(50_000);
        assertThat(sentences(text)).allMatch(sentence -> sentence.length() < 9_000);
    }

    @Property
    boolean sentencesTileAnyText(@ForAll("prose") String text) {
        SourceText source = SourceText.of(text);
        Sentences sentences = Sentences.of(source, Structure.of(source));
        List<Span> all = sentences.all();
        int end = 0;
        for (Span sentence : all) {
            if (sentence.start() != end || sentence.length() == 0) {
                return false;
            }
            end = sentence.end();
        }
        return end == source.text().length();
    }

    @Property
    boolean sentenceFoundAloneIsTheSameAsAmongAll(@ForAll("prose") String text) {
        SourceText source = SourceText.of(text);
        Structure structure = Structure.of(source);
        for (Span sentence : Sentences.of(source, structure).all()) {
            Sentences fresh = Sentences.of(source, structure);
            if (!fresh.sentenceAt(sentence.start()).equals(sentence)
                    || !fresh.sentenceAt(sentence.end() - 1).equals(sentence)) {
                return false;
            }
        }
        return true;
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<String> prose() {
        return net.jqwik.api.Arbitraries.of(
                        "Woord",
                        "woord",
                        " ",
                        ". ",
                        "? ",
                        "\n",
                        "\n\n",
                        "jl.",
                        "nr. ",
                        "Antwoord 1\n",
                        "3",
                        "- ",
                        "”",
                        ":",
                        "De voorzitter:\n")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    private static List<String> sentences(String text) {
        SourceText source = SourceText.of(text);
        return Sentences.of(source, Structure.of(source)).all().stream()
                .map(span -> span.stripped(source.text()).of(source.text()))
                .toList();
    }
}
