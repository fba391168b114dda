// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.woordhouder.commitment.Mark.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lid Wiersum|Wiersum",
                "het lid Van der Kolk (D66)|Van der Kolk=D66",
                "Antwoord op vragen van de leden Eskes en Ten Brink (beiden CDA) over dijken|Eskes=CDA Ten Brink=CDA",
                "Vragen van de leden Eskes (CDA), Wiersum (VVD) en Prins-Aalbers (GroenLinks-PvdA)"
                        + "|Eskes=CDA Wiersum=VVD Prins-Aalbers=GroenLinks-PvdA",
                "Vragen van het lid Eskes (CDA) en het lid Wiersum over dijken|Eskes=CDA Wiersum",
                "De leden van de commissie (zes)|",
                "Zoals gevraagd in artikel 3, lid 2|",
                "Kamer|"
            })
    void membersAreReadWithTheirParties(String text, String expected) {
        Stream<String> read = Member.in(text).stream()
                .map(member ->
                        member.name() + member.party().map(of -> "=" + of).orElse(""));

        assertThat(read.reduce("", (all, each) -> all.isEmpty() ? each : all + " " + each))
                .isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"36600-V", "36 600 V", "36600 V", "36600V"})
    void aDossierHasOneNameHoweverItIsWritten(String text) {
        assertThat(Dossier.of(text)).map(Dossier::name).contains("36600-V");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3660", "366000", "36600-?", "V", "36600, nr. 3"})
    void whatIsNoDossierIsNotTakenForOne(String text) {
        assertThat(Dossier.of(text)).isEmpty();
    }

    @Test
    void citedPapersAreDossiersAndOtherNumbersAreNot() {
        String text =
                "Zie Kamerstuk 29 924, nr. 7, kst-30111-4 en 36 600 V, nr. 31; het kost 12 500 euro, of 23 400, in 2027.";

        assertThat(Dossier.cited(text)).map(Dossier::name).containsExactly("29924", "30111", "36600-V");
    }

    @Test
    void everythingThatACommitmentSaysMarksIt() {
        assertThat(Mark.in(
                        "lid Wiersum",
                        "Antwoord op vragen van het lid Eskes (CDA)",
                        "Ik stuur het lid Wiersum een brief, als bij Kamerstuk 29 924, nr. 7.",
                        "36600-V"))
                .extracting(Mark.Word::kind, Mark.Word::folded)
                .containsExactlyInAnyOrderElementsOf(List.of(
                        org.assertj.core.groups.Tuple.tuple(Kind.DOSSIER, "36600"),
                        org.assertj.core.groups.Tuple.tuple(Kind.DOSSIER, "36600-v"),
                        org.assertj.core.groups.Tuple.tuple(Kind.DOSSIER, "29924"),
                        org.assertj.core.groups.Tuple.tuple(Kind.MEMBER, "wiersum"),
                        org.assertj.core.groups.Tuple.tuple(Kind.MEMBER, "eskes"),
                        org.assertj.core.groups.Tuple.tuple(Kind.PARTY, "cda")));
    }
}
