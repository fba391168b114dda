// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.woordhouder.document.format.DocumentFormat;
import nl.woordhouder.document.format.PlaceMark;
import nl.woordhouder.document.format.PlaceMark.Kind;
import nl.woordhouder.document.format.ReadDocument;
import nl.woordhouder.document.format.StatedFacts;
import nl.woordhouder.extraction.text.SourceText;
import nl.woordhouder.extraction.text.Span;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private static final PlaceMark PAGE_TWO = new PlaceMark(100, Kind.PAGE, "2");
    private static final PlaceMark EVENING = new PlaceMark(150, Kind.TIME, "19:04:37");

    @Test
    void aPlaceHoldsUntilTheNextOfItsKind() {
        Places places = new Places(List.of(PAGE_TWO, EVENING));

        assertThat(places.at(0)).isEqualTo("bladzijde 1");
        assertThat(places.at(100)).isEqualTo("bladzijde 2");
        assertThat(places.at(900)).isEqualTo("bladzijde 2, 19:04 uur");
    }

    @Test
    void aFormatWithoutPlacesTellsNothing() {
        assertThat(Places.NONE.at(5)).isEmpty();
        assertThat(new Places(List.of(EVENING)).at(0)).isEmpty();
    }

    @Test
    void placesMoveAlongWithTheTextWhenFootnotesAreTakenOut() {
        String read = "Eerste alinea.[footnoteRef:1]\n\nTweede alinea.\n\n[1:  Een noot.]\n";
        SourceText text = SourceText.of(read);
        PlaceMark second = new PlaceMark(read.indexOf("Tweede"), Kind.PAGE, "2");

        Places places = Places.in(text, List.of(second, new PlaceMark(0, Kind.OBJECT_ID, "x")));

        assertThat(places.marks()).hasSize(1);
        assertThat(text.text().substring(places.marks().get(0).start())).startsWith("Tweede");
    }

    @Test
    void eachNoteIsKnownWhereItStoodAndEachSpeakerByItsLabel() {
        String read = "De geul[1: Rapport.] is diep.\nDe sluis is oud.[2: Brief (1).]\n";
        SourceText text = SourceText.of(read);

        List<PlaceMark> notes =
                Places.in(text, document(read)).within(new Span(0, text.text().length()), Kind.NOTE);

        assertThat(text.footnotes()).hasSize(2);
        assertThat(notes).extracting(PlaceMark::value).containsExactly("1", "2");
        assertThat(text.text().substring(0, notes.get(0).start())).endsWith("De geul");
        assertThat(text.text().substring(0, notes.get(1).start())).endsWith("oud.");
    }

    private static ReadDocument document(String text) {
        return new ReadDocument(DocumentFormat.TEXT, text, List.of(), StatedFacts.NONE);
    }

    @Test
    void whatIsStoredIsReadBack() {
        Places.Lines lines = new Places.Lines();
        Places places = new Places(List.of(PAGE_TWO, EVENING));

        assertThat(lines.convertToEntityAttribute(lines.convertToDatabaseColumn(places)))
                .isEqualTo(places);
        assertThat(lines.convertToEntityAttribute(null)).isEqualTo(Places.NONE);
        assertThat(lines.convertToEntityAttribute(lines.convertToDatabaseColumn(null)))
                .isEqualTo(Places.NONE);
    }
}
