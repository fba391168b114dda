// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer that is hardly more than "ja" promises what was asked so plainly that nothing else can be meant. */
class ShortAnswersTest {
    private static final Extractor ENGINE = Extractor.standard();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final String REQUEST = "Kan de minister de vaartabel naar de Kamer sturen?";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zeker.",
                "Ja, voorzitter.",
                "Jazeker. Absoluut.",
                "Met plezier.",
                "Dat kan.",
                "Akkoord.",
                "Geen enkel probleem.",
                "Doe ik.",
                "Prima, schriftelijk."
            })
    void consentPromisesWhatTheMemberAsked(String answer) {
        assertThat(promises(REQUEST, answer)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ja en nee.",
                "Zeker niet.",
                "Misschien wel, maar niet nu.",
                "Nee.",
                "Dat is natuurlijk heel moeilijk.",
                "Zo meteen, graag."
            })
    void reservationPromisesNothing(String answer) {
        assertThat(promises(REQUEST, answer)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vindt de minister de veerpont ook zo mooi?",
                "Is de minister het ermee eens dat de Kamer geïnformeerd moet worden?",
                "Heeft de minister de Kamer daarover geïnformeerd?",
                "Vaart de veerpont in mei weer?"
            })
    void yesToAnotherQuestionPromisesNothing(String question) {
        assertThat(promises(question, "Zeker.")).isEmpty();
    }

    @Test
    void whoHasMoreToSayOpensWithYesWithoutPromising() {
        assertThat(promises(
                        REQUEST,
                        "Ja. De vaartabel is een oud document, dat bij de schippers in hoog aanzien staat. Er is jarenlang aan"
                                + " gewerkt door de havenmeesters."))
                .isEmpty();
    }

    @Test
    void speakerWhoRepeatsTheQuestionPromisesWithYes() {
        List<Candidate> promises = promises(
                "De veerpont is een sieraad van de streek.",
                "Dat is zo. Er werd gevraagd: sturen wij de Kamer de vaartabel? Ja. Dan het volgende punt.");

        assertThat(promises)
                .extracting(Candidate::quote)
                .containsExactly("Er werd gevraagd: sturen wij de Kamer de vaartabel? Ja.");
    }

    @Test
    void quoteTellsWhoSaysYes() {
        assertThat(promises(REQUEST, "Zeker."))
                .extracting(Candidate::quote)
                .containsExactly("Minister Bakker:\nZeker.");
    }

    @Test
    void termComesFromTheAnswerAndElseFromTheQuestion() {
        String question = "Kan de minister de vaartabel voor 1 mei naar de Kamer sturen?";

        assertThat(promises(question, "Zeker.").get(0).due().until()).isEqualTo("2026-04-30");
        assertThat(promises(question, "Zeker, voor 1 juni.").get(0).due().until())
                .isEqualTo("2026-05-31");
    }

    private static List<Candidate> promises(String member, String minister) {
        String transcript = "De voorzitter:\nIk open het commissiedebat over veerponten.\n\nDe heer Jansen (XYZ):\n"
                + member + "\n\nMinister Bakker:\n" + minister + "\n\nDe voorzitter:\nDank u wel.\n";
        return ENGINE.extract(transcript, DAY).candidates().stream()
                .filter(candidate -> candidate.label() == Candidate.Label.PROMISE)
                .toList();
    }
}
