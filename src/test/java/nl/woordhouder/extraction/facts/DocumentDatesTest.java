// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.woordhouder.extraction.DocumentDate;
import nl.woordhouder.extraction.text.SourceText;
import nl.woordhouder.extraction.text.Structure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentDatesTest {
    private static final LocalDate THIRD_OF_MARCH = LocalDate.of(2031, 3, 3);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vragen van het lid Bos (ABC) (ingezonden 1 februari 2031).\nAntwoord van Minister Jansen (Zeezaken) (ontvangen 3 maart 2031).\n",
                "Aan de Voorzitter van de Tweede Kamer\n’s-Gravenhage, 3 maart 2031\n\nGeachte voorzitter,\nOp 1 mei 2030 sprak ik u.",
                "Den Haag, 3 maart 2031 Hierbij bied ik u een rapport van 1 mei 2030 aan.",
                "Datum 3 maart 2031\nBetreft Haven\n\nGeachte voorzitter,\n",
                "Datum\n3 maart 2031\nBetreft\nHaven\n",
                "MOTIE VAN HET LID BOS\nVoorgesteld 3 maart 2031\nDe Kamer,\n",
                "De commissie voor Zeezaken heeft op 3 maart 2031 overleg gevoerd met de minister.\n",
                "Datum 03-03-2031\n"
            })
    void dateIsFoundWhereTheDocumentStatesIt(String text) {
        assertThat(dateOf(text)).isInstanceOfSatisfying(DocumentDate.Found.class, found -> {
            assertThat(found.date()).isEqualTo(THIRD_OF_MARCH);
            assertThat(found.evidence().of(text)).isIn("3 maart 2031", "03-03-2031");
        });
    }

    @Test
    void withoutAStatedDateTheEventsInTheTextBoundIt() {
        String text = """
                Geachte voorzitter,

                Op 6 maart jl. voer u met mijn voorganger langs de kades uit 2029. De zeildagen die van 4 tot 9 september
                plaatsvonden, trokken weinig volk. De volgende vaart staat gepland op 20 oktober 2031.
                Uiterlijk 1 september 2031 had de haven klaar moeten zijn.
                """;
        assertThat(dateOf(text)).isInstanceOfSatisfying(DocumentDate.Estimated.class, estimated -> {
            assertThat(estimated.earliest()).isEqualTo(LocalDate.of(2031, 9, 10));
            assertThat(estimated.latest()).isEqualTo(LocalDate.of(2031, 10, 20));
            assertThat(estimated.evidence()).hasSize(2);
        });
    }

    @Test
    void dateInTheRunningTextIsNotTheDocumentsOwn() {
        String text =
                "Geachte voorzitter,\n\nUw Kamer heeft op 5 mei 2031 een motie aangenomen. De tekst is vastgesteld 6 mei 2031.\n"
                        + "\n7 mei 2031\n\nIk dank u voor uw brief, ontvangen 8 mei 2031.\n";
        assertThat(dateOf(text)).isInstanceOf(DocumentDate.Estimated.class);
    }

    @Test
    void proceedingsAreDatedByTheirRunningHeads() {
        assertThat(dateOf("De voorzitter:\nIk geef 3 maart 2031 TK 15 15-8-43 het woord.\nMinister Jansen:\nDank.\n")
                        .certain())
                .contains(THIRD_OF_MARCH);
    }

    @Test
    void pastEventAloneLeavesTheOtherSideOpen() {
        assertThat(dateOf("Op 5 mei 2031 werd de haven geopend."))
                .isInstanceOfSatisfying(DocumentDate.Estimated.class, estimated -> {
                    assertThat(estimated.earliest()).isEqualTo(LocalDate.of(2031, 5, 6));
                    assertThat(estimated.latest()).isNull();
                });
    }

    @Test
    void textWithoutDatesIsUnknown() {
        assertThat(dateOf("Ja, daar ben ik mee bekend.")).isEqualTo(new DocumentDate.Unknown());
        assertThat(dateOf("")).isEqualTo(new DocumentDate.Unknown());
    }

    @Test
    void dayThatDoesNotExistIsNoDate() {
        assertThat(dateOf("Datum 31 februari 2031\n")).isEqualTo(new DocumentDate.Unknown());
    }

    private static DocumentDate dateOf(String text) {
        SourceText source = SourceText.of(text);
        return DocumentDates.of(source, Structure.of(source));
    }
}
