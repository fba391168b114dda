// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.woordhouder.extraction.Reference;
import nl.woordhouder.extraction.Reference.Kind;
import nl.woordhouder.extraction.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferencesTest {
    private static final LocalDate DOCUMENT = LocalDate.of(2031, 2, 9);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Zie Kamerstuk 99 821, nr. 251.                 | kst-99821-251",
                "Zie Kamerstuk 99 600 V, nr. 31 hierover.       | kst-99600-V-31",
                "Zie de motie (99600-X, nr. 81).                | kst-99600-X-81",
                "Conform 91 501-20, nr. 2243 verloopt het.      | kst-91501-20-2243",
                "Zie Kamerstuk 95207, nr. 95.                   | kst-95207-95",
                "De Eerste Kamer kreeg 95 925 IV, A in mei.     | kst-95925-IV-A",
                "De motie 95 207 nr. 94 is aangenomen.          | kst-95207-94"
            })
    void kamerstukHasOneNormalForm(String sentence, String id) {
        assertThat(in(sentence))
                .filteredOn(reference -> reference.kind() == Kind.KAMERSTUK)
                .extracting(Reference::value)
                .containsExactly(id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "De motie-Van Duin/Kim voer ik uit.                     | Van Duin/Kim",
                "De motie van de heer Bos krijgt oordeel Kamer.         | Bos",
                "Dan de motie van mevrouw Van Duin.                     | Van Duin",
                "De motie op stuk nr. 12 kan ik overnemen.              | nr. 12",
                "Dan de gewijzigde motie over de veren op stuk nr. 7.   | nr. 7"
            })
    void motionIsKnownByItsMoversElseByItsNumber(String sentence, String name) {
        assertThat(in(sentence))
                .filteredOn(reference -> reference.kind() == Kind.MOTION)
                .extracting(Reference::value)
                .containsExactly(name);
    }

    @Test
    void earlierCommitmentCarriesTheDayOfItsDebate() {
        String sentence = "Zoals toegezegd in het debat van 9 november leg ik de vaartabel voor.";
        assertThat(in(sentence))
                .extracting(Reference::kind, Reference::words, Reference::date)
                .contains(
                        tuple(
                                Kind.EARLIER_COMMITMENT,
                                "Zoals toegezegd in het debat van 9 november",
                                LocalDate.of(2030, 11, 9)),
                        tuple(Kind.DEBATE, "debat van 9 november", LocalDate.of(2030, 11, 9)));
    }

    @Test
    void withoutADocumentDateADayWithoutAYearStaysOpen() {
        String sentence = "Ik zei dit in het debat van 9 november en in mijn brief van 3 mei 2030.";
        assertThat(References.in(sentence, new Span(0, sentence.length()), null))
                .extracting(Reference::kind, Reference::date)
                .containsExactly(tuple(Kind.DEBATE, null), tuple(Kind.LETTER, LocalDate.of(2030, 5, 3)));
    }

    @Test
    void commitmentNumberIsItsValue() {
        assertThat(in("Hiermee is de toezegging TZ203012-004 afgedaan."))
                .extracting(Reference::kind, Reference::value)
                .containsExactly(tuple(Kind.EARLIER_COMMITMENT, "TZ203012-004"));
    }

    @Test
    void numberOfACommitmentTellsEnoughByItself() {
        assertThat(in("Ik informeer u in mei (TZ203012-004)."))
                .extracting(Reference::kind, Reference::value)
                .containsExactly(tuple(Kind.EARLIER_COMMITMENT, "TZ203012-004"));
    }

    @Test
    void paperMayBeCitedWithAHyphen() {
        assertThat(in("Ik informeerde u daarover (Kamerstuk 99821-251)."))
                .extracting(Reference::kind, Reference::value)
                .containsExactly(tuple(Kind.KAMERSTUK, "kst-99821-251"));
        assertThat(in("Bel 12345-6789-12 voor vragen.")).isEmpty();
    }

    @Test
    void motionsAndMembersAreNamed() {
        assertThat(in("De motie van de leden Van der Meer en Bos c.s. en de toezegging aan het Lid Kaya volgen."))
                .extracting(Reference::kind, Reference::value)
                .contains(
                        tuple(Kind.MOTION, "Van der Meer en Bos"),
                        tuple(Kind.MEMBER, "Van der Meer"),
                        tuple(Kind.MEMBER, "Bos"),
                        tuple(Kind.MEMBER, "Kaya"));
    }

    @Test
    void spansPointIntoTheDocument() {
        String text = "Eerst dit. Zie Kamerstuk 99 821, nr. 251.";
        Reference paper =
                References.in(text, new Span(11, text.length()), DOCUMENT).get(0);
        assertThat(paper.at().of(text)).isEqualTo(paper.words());
    }

    @Property
    boolean referencesLieInTheirSentence(@ForAll String text) {
        Span sentence = new Span(0, text.length());
        return References.in(text, sentence, DOCUMENT).stream()
                .allMatch(reference -> sentence.contains(reference.at()));
    }

    private static List<Reference> in(String sentence) {
        return References.in(sentence, new Span(0, sentence.length()), DOCUMENT);
    }
}
