// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import nl.woordhouder.document.ReadableText.Block;
import nl.woordhouder.document.ReadableText.Mark;
import nl.woordhouder.document.ReadableText.Piece;
import nl.woordhouder.document.SourceLayout.Section;
import nl.woordhouder.document.format.PlaceMark;
import nl.woordhouder.document.format.PlaceMark.Kind;
import nl.woordhouder.extraction.text.Span;
import org.junit.jupiter.api.Test;

class SourceLayoutTest {

    @Test
    void cellsStandInTheirRowsAndRunningTextAroundThem() {
        String text = "Vooraf.\nHaven\nDiepte\nNoord\nDaarna.\n";
        List<Section> sections = laidOut(
                text,
                cell(text, "Haven", "1.1.1"),
                cell(text, "Diepte", "1.1.2"),
                cell(text, "Noord", "1.2.1"),
                cell(text, "Daarna", ""));

        assertThat(sections).hasSize(3);
        assertThat(words(sections.get(0).blocks())).isEqualTo("Vooraf.");
        assertThat(sections.get(1).rows()).hasSize(2);
        assertThat(words(sections.get(1).rows().get(0).cells().get(1))).isEqualTo("Diepte");
        assertThat(sections.get(1).rows().get(1).cells()).hasSize(2);
        assertThat(sections.get(1).rows().get(1).cells().get(1)).isEmpty();
        assertThat(words(sections.get(2).blocks())).isEqualTo("Daarna.");
    }

    @Test
    void twoTablesInARowStayTwo() {
        String text = "a\nb\nc\nd\n";
        List<Section> sections = laidOut(
                text,
                cell(text, "a", "1.1.1"),
                cell(text, "b", "1.1.2"),
                cell(text, "c", "2.1.1"),
                cell(text, "d", "2.1.2"));

        assertThat(sections)
                .hasSize(2)
                .allSatisfy(table -> assertThat(table.rows()).hasSize(1));
    }

    @Test
    void aTableOfOneColumnIsRunningText() {
        String text = "a\nb\n";

        assertThat(laidOut(text, cell(text, "a", "1.1.1"), cell(text, "b", "1.2.1")))
                .singleElement()
                .satisfies(running -> assertThat(running.blocks()).hasSize(2));
    }

    @Test
    void aTableThatNoPageCanShowIsRunningText() {
        String text = "a\nb\nc\n";

        assertThat(laidOut(text, cell(text, "a", "1.1.1"), cell(text, "b", "1.1.100000"), cell(text, "c", "1.20000.1")))
                .singleElement()
                .satisfies(running -> assertThat(running.blocks()).hasSize(3));
    }

    @Test
    void aCellBeforeTheFirstRowStandsInARowOfItsOwn() {
        String text = "a\nb\nc\n";

        assertThat(laidOut(text, cell(text, "a", "1.0.1"), cell(text, "b", "1.1.1"), cell(text, "c", "1.1.2")))
                .singleElement()
                .satisfies(table -> assertThat(table.rows())
                        .hasSize(2)
                        .allSatisfy(row -> assertThat(row.cells()).hasSize(2)));
    }

    @Test
    void aReferenceStandsWhereItsNoteWasTakenOut() {
        String text = "De geul is diep, zegt men.\n";

        List<Piece> pieces =
                pieces(laidOut(text, new PlaceMark(15, Kind.NOTE, "1"), new PlaceMark(26, Kind.NOTE, "2")));

        assertThat(pieces).extracting(Piece::text).containsExactly("De geul is diep", ", zegt men.");
        assertThat(pieces).extracting(Piece::note).containsExactly(1, 2);
    }

    @Test
    void whoSpeaksStandsOut() {
        List<Piece> pieces = pieces(laidOut("Minister Bos: Dat doe ik.\n", new PlaceMark(0, Kind.SPEAKER, "13")));

        assertThat(pieces).extracting(Piece::speaker).containsExactly(true, false);
        assertThat(pieces.get(0).text()).isEqualTo("Minister Bos:");
    }

    @Test
    void aHeadingOfTheSourceIsOneUnlessAPromiseStandsInIt() {
        String text = "Ik stuur u een brief\n";
        PlaceMark heading = new PlaceMark(0, Kind.HEADING, "");
        Mark promise = new Mark(new Span(0, 8), "open", "○", "te beoordelen", "brief", "/beoordelen/1");

        assertThat(laidOut(text, heading).get(0).blocks().get(0).heading()).isTrue();
        List<Block> marked = ReadableText.of(text, List.of(promise));
        assertThat(SourceLayout.of(marked, new Places(List.of(heading)))
                        .get(0)
                        .blocks()
                        .get(0)
                        .heading())
                .isFalse();
    }

    @Test
    void aPartThatBeginsWithinATableKnowsIt() {
        String text = "a\nb\nc\n";
        Places places =
                new Places(List.of(cell(text, "a", "1.1.1"), cell(text, "b", "1.2.1"), cell(text, "c", "1.2.2")));

        List<Section> sections = SourceLayout.of(ReadableText.of(text, List.of(), new Span(2, 6)), places);

        assertThat(sections)
                .singleElement()
                .satisfies(table -> assertThat(table.rows())
                        .singleElement()
                        .satisfies(row -> assertThat(row.cells()).hasSize(2)));
    }

    private static PlaceMark cell(String text, String words, String value) {
        return new PlaceMark(text.indexOf(words), Kind.CELL, value);
    }

    private static List<Section> laidOut(String text, PlaceMark... marks) {
        return SourceLayout.of(ReadableText.of(text, List.of()), new Places(List.of(marks)));
    }

    private static List<Piece> pieces(List<Section> sections) {
        return sections.get(0).blocks().get(0).pieces();
    }

    private static String words(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block.pieces().stream())
                .map(Piece::text)
                .collect(Collectors.joining());
    }
}
