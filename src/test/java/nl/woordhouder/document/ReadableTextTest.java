// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import nl.woordhouder.document.ReadableText.Block;
import nl.woordhouder.document.ReadableText.Mark;
import nl.woordhouder.document.ReadableText.Piece;
import nl.woordhouder.extraction.text.Span;
import org.junit.jupiter.api.Test;

class ReadableTextTest {

    @Test
    void everyLineIsAParagraph() {
        assertThat(shown("Geachte voorzitter,\n\nHierbij de antwoorden.\nTot slot een groet.\n"))
                .containsExactly("Geachte voorzitter,", "Hierbij de antwoorden.", "Tot slot een groet.");
    }

    @Test
    void linesThatWereBrokenToFitAPageAreOneParagraph() {
        String broken = "In deze brief ga ik in op de bereikbaarheid van het noorden\n"
                + "en op de vraag of de brug bij het dorp voor de winter weer\nopengaat.";

        assertThat(shown(broken)).containsExactly(broken);
    }

    @Test
    void anAddressIsNoParagraphOfBrokenLines() {
        assertThat(shown("Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\nPostbus 20018\n2500 EA Den Haag"))
                .hasSize(3);
    }

    @Test
    void aShortLineAboveAParagraphIsAHeading() {
        List<Block> blocks = ReadableText.of(
                "Vaarwegen\n\nDe sluis gaat in het voorjaar weer open voor alle schepen.\n\nDe minister,\nA. Voorbeeld",
                List.of());

        assertThat(blocks).extracting(Block::heading).containsExactly(true, false, false, false);
    }

    @Test
    void theLinesOfALetterheadAreNoHeadings() {
        List<Block> blocks = ReadableText.of(
                "Postbus 20018\n2500 EA Den Haag\n\nDatum: 3 maart 2026\n"
                        + "Betreft: Samenwerking met havens in het Oostzeegebied en daarbuiten\n\nGeachte voorzitter,",
                List.of());

        assertThat(blocks).noneMatch(Block::heading);
        assertThat(blocks).extracting(Block::continued).containsExactly(false, true, false, true, false);
    }

    @Test
    void aMarkStandsAtItsSpanAndNowhereElse() {
        String text = "Eerst dit. Ik stuur u een brief. Dan dat.";

        Block block = ReadableText.of(text, List.of(mark(11, 32))).get(0);

        assertThat(block.pieces())
                .extracting(Piece::text)
                .containsExactly("Eerst dit. ", "Ik stuur u een brief.", " Dan dat.");
        assertThat(block.pieces()).extracting(piece -> piece.mark() != null).containsExactly(false, true, false);
        assertThat(block.pieces().get(1).anchors()).containsExactly("plaats-11");
        assertThat(block.pieces().get(1).closes()).isTrue();
    }

    @Test
    void anInnerMarkShowsInsideAnOuterOneAndBothKeepTheirAnchor() {
        Block block =
                ReadableText.of("abcdefghij", List.of(mark(0, 10), mark(3, 6))).get(0);

        assertThat(block.pieces()).extracting(Piece::text).containsExactly("abc", "def", "ghij");
        assertThat(block.pieces())
                .extracting(piece -> piece.mark().span().start())
                .containsExactly(0, 3, 0);
        assertThat(block.pieces())
                .extracting(Piece::anchors)
                .containsExactly(List.of("plaats-0"), List.of("plaats-3"), List.of());
    }

    @Test
    void twoMarksAtOnePlaceShareOneAnchor() {
        Block block = ReadableText.of("abc", List.of(mark(0, 3), mark(0, 3))).get(0);

        assertThat(block.pieces()).hasSize(1);
        assertThat(block.pieces().get(0).anchors()).containsExactly("plaats-0");
    }

    @Test
    void aMarkOverTwoParagraphsIsAnchoredOnceAndClosesOnce() {
        List<Piece> pieces = ReadableText.of("Eerste.\nTweede.", List.of(mark(0, 15))).stream()
                .flatMap(block -> block.pieces().stream())
                .toList();

        assertThat(pieces).extracting(Piece::closes).containsExactly(false, true);
        assertThat(pieces).flatExtracting(Piece::anchors).containsExactly("plaats-0");
    }

    @Test
    void marksShowAtTheirPlacesInWhateverOrderTheyAreGiven() {
        String text = "Eerste.\nTweede.\nDerde.\nVierde.";
        List<Mark> marks = List.of(mark(23, 30), mark(0, 15), mark(8, 14));

        List<Piece> pieces = ReadableText.of(text, marks).stream()
                .flatMap(block -> block.pieces().stream())
                .toList();

        assertThat(pieces).extracting(Piece::text).containsExactly("Eerste.", "Tweede", ".", "Derde.", "Vierde.");
        assertThat(pieces)
                .extracting(
                        piece -> piece.mark() == null ? -1 : piece.mark().span().start())
                .containsExactly(0, 8, 0, -1, 23);
    }

    @Test
    void nothingButWhiteSpaceGetsLost() {
        String text = "  Kop \n\n Een zin\tmet tab.  \n\nNog een.\n\n\n";

        String kept = String.join("", shown(text));

        assertThat(kept.replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
    }

    @Test
    void anEmptyTextHasNoParagraphs() {
        assertThat(ReadableText.of("", List.of())).isEmpty();
        assertThat(ReadableText.of("\n \n", List.of())).isEmpty();
    }

    private static List<String> shown(String text) {
        return ReadableText.of(text, List.of()).stream()
                .map(block -> block.pieces().stream().map(Piece::text).collect(Collectors.joining()))
                .toList();
    }

    private static Mark mark(int start, int end) {
        return new Mark(new Span(start, end), "open", "?", "te beoordelen", "een brief", "/beoordelen/1");
    }
}
