// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SourceTextTest {

    @Test
    void textInOrderIsKeptAsItIs() {
        String raw =
                "De Kamer ontvangt de brief in mei.\nDe minister blijft “zorgvuldig” – op [pagina 3] – antwoorden.\n";
        assertThat(SourceText.of(raw).text()).isSameAs(raw);
    }

    @Test
    void lineEndsOfEverySystemBecomeOne() {
        assertThat(SourceText.of("een\r\ntwee\rdrie\u2028vier\fvijf").text()).isEqualTo("een\ntwee\ndrie\nvier\nvijf");
    }

    @Test
    void spacesThatDoNotBreakBecomeSpaces() {
        assertThat(SourceText.of("31\u00A0december\u202F2026").text()).isEqualTo("31 december 2026");
    }

    @Test
    void charactersThatNobodySeesAreDropped() {
        assertThat(SourceText.of("\uFEFFtoe\u00ADzeg\u200Bging").text()).isEqualTo("toezegging");
    }

    @Test
    void lettersAreComposed() {
        assertThat(SourceText.of("financie\u0308n").text()).isEqualTo("financiën");
    }

    @Test
    void ligaturesAreSpelledOut() {
        assertThat(SourceText.of("e\uFB03ciënt").text()).isEqualTo("efficiënt");
    }

    @Test
    void wordBrokenOverTwoLinesIsJoined() {
        assertThat(SourceText.of("De toezeg-\n  ging is er.").text()).isEqualTo("De toezegging is er.");
        assertThat(SourceText.of("De toezeg\u00AD\r\nging is er.").text()).isEqualTo("De toezegging is er.");
    }

    @Test
    void hyphenThatStandsForAWordIsKept() {
        String raw = "Regels voor in-\nen uitvoer, voor IT-\nbeheer en voor Noord-\nHolland.";
        assertThat(SourceText.of(raw).text()).isEqualTo(raw);
    }

    @Test
    void footnotesAreKeptApart() {
        SourceText source = SourceText.of(
                "[bookmark: _Hlk12]Dat gebeurt.[footnoteRef:7] Zo nodig later. [7:  Kamerstuk 99 001, nr. 4 [bijlage]] ");
        assertThat(source.text()).isEqualTo("Dat gebeurt. Zo nodig later.  ");
        assertThat(source.footnotes()).containsExactly(new Footnote(7, "Kamerstuk 99 001, nr. 4 [bijlage]"));
    }

    @Test
    void otherBracketsAreText() {
        String raw = "Om [10:30] uur [zie 2: niets] en [7:  zonder einde";
        assertThat(SourceText.of(raw).text()).isEqualTo(raw);
    }

    @Test
    void runningHeadsOfPagesAreLeftOut() {
        String raw =
                "De evaluatie is\nTweede Kamer, vergaderjaar 2031–2032, 99 001, nr. 4 2\nPagina 3 van 12\nin mei gereed.";
        assertThat(SourceText.of(raw).text()).isEqualTo("De evaluatie is\nin mei gereed.");
    }

    @Test
    void runningHeadsOfTheProceedingsAreLeftOutOfTheirSentences() {
        String raw =
                "Wij zullen de Tweede Kamer Havenbegroting 2031 17 mei 2031 TK 15 15-8-43 brief sturen. De toezeg- 17 mei 2031"
                        + " TK 15 Havenbegroting 15-8-44 ging staat op 17 mei 2031 TK nergens.";
        SourceText source = SourceText.of(raw);
        assertThat(source.text())
                .isEqualTo("Wij zullen de brief sturen. De toezegging staat op 17 mei 2031 TK nergens.");
        assertThat(source.printedDate()).isEqualTo("17 mei 2031");
        assertThat(source.original(spanOf(source, "brief sturen.")).of(raw)).isEqualTo("brief sturen.");
    }

    @Test
    void runningHeadInsideANoteGoesWithIt() {
        SourceText source = SourceText.of("Een. [1:  noot 17 mei 2031 TK 15 15-8-43 slot] Twee.");
        assertThat(source.text()).isEqualTo("Een.  Twee.");
    }

    @Test
    void everySpanLeadsBackToTheTextAsItCameIn() {
        String raw = "[bookmark: _Hlk1]Eerste.[footnoteRef:2]\r\nDe toezeg-\r\nging volgt.[2:  noot] Slot.";
        SourceText source = SourceText.of(raw);
        Span sentence = spanOf(source, "De toezegging volgt.");
        assertThat(source.original(sentence).of(raw)).isEqualTo("De toezeg-\r\nging volgt.");
        assertThat(source.original(spanOf(source, "Slot.")).of(raw)).isEqualTo("Slot.");
    }

    @Test
    void hundredThousandBracketsAreOnlyText() {
        String raw = "[1: ".repeat(100_000);
        assertThat(SourceText.of(raw).text()).isEqualTo(raw);
    }

    @Property
    boolean originalOffsetsNeverGoBack(@ForAll String raw) {
        SourceText source = SourceText.of(raw);
        int last = 0;
        for (int at = 0; at <= source.text().length(); at++) {
            int original = source.originalOffset(at);
            if (original < last || original > raw.length()) {
                return false;
            }
            last = original;
        }
        return true;
    }

    @Property
    void normalisingTwiceChangesNothing(@ForAll("marks") String raw) {
        String once = SourceText.of(raw).text();
        assertThat(SourceText.of(once).text()).isEqualTo(once);
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<String> marks() {
        return net.jqwik.api.Arbitraries.of(
                        "woord",
                        " 3 mei 2031 TK 1 1-2-3 ",
                        " ",
                        "\r\n",
                        "\n",
                        ".",
                        "\u00A0",
                        "e\u0301",
                        "\u00AD",
                        "\uFB01",
                        "[x]",
                        "Vraag 1",
                        "\u200B")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    private static Span spanOf(SourceText source, String words) {
        int at = source.text().indexOf(words);
        assertThat(at).isNotNegative();
        return new Span(at, at + words.length());
    }
}
