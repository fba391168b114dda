// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a short answer in a debate promises depends on what was asked right before it. */
class RequestBeforeTest {
    private static final Extractor ENGINE = Extractor.standard();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    @Test
    void shortAnswerPromisesWhatTheMemberAsked() {
        assertThat(promises("Kan de minister de vaartabel naar de Kamer sturen?", "", "Dat doe ik graag."))
                .containsExactly("Dat doe ik graag.");
    }

    @Test
    void chairWhoOnlyGivesTheFloorDoesNotHideTheRequest() {
        assertThat(promises(
                        "Ik vraag de minister om dit bij de havens aan te kaarten.",
                        "De minister.",
                        "Dat zal ik doen."))
                .containsExactly("Dat zal ik doen.");
    }

    @Test
    void shortAnswerToAnOpinionPromisesNothing() {
        assertThat(promises("De veerpont is een sieraad van de streek.", "", "Dat doe ik graag."))
                .isEmpty();
    }

    @Test
    void refusalPromisesNothing() {
        assertThat(promises("Kan de minister de vaartabel naar de Kamer sturen?", "", "Dat doe ik niet."))
                .isEmpty();
    }

    @Test
    void sentenceFurtherOnIsNoAnswerToTheTurnBefore() {
        assertThat(promises(
                        "Kan de minister de vaartabel naar de Kamer sturen?",
                        "",
                        "Die tabel is verouderd. De schippers varen graag. Dat doe ik ook."))
                .isEmpty();
    }

    private static List<String> promises(String member, String chair, String minister) {
        String transcript = "De voorzitter:\nIk open het commissiedebat over veerponten.\n\nDe heer Jansen (XYZ):\n"
                + member + "\n\n" + (chair.isEmpty() ? "" : "De voorzitter:\n" + chair + "\n\n") + "Minister Bakker:\n"
                + minister + "\n\nDe voorzitter:\nDank u wel.\n";
        return ENGINE.extract(transcript, DAY).candidates().stream()
                .filter(candidate -> candidate.label() == Candidate.Label.PROMISE)
                .map(Candidate::quote)
                .toList();
    }
}
