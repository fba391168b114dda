// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import static nl.woordhouder.commitment.CommitmentEvent.Kind.REGISTERED;
import static nl.woordhouder.commitment.CommitmentEvent.Kind.RELATED;
import static nl.woordhouder.commitment.CommitmentEvent.Kind.STATUS_CHANGED;
import static nl.woordhouder.document.HandMadeReading.Found.promise;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.woordhouder.access.Role;
import nl.woordhouder.access.Staff;
import nl.woordhouder.commitment.CommitmentStatus;
import nl.woordhouder.commitment.RegisterForTests;
import nl.woordhouder.document.HandMadeReading;
import nl.woordhouder.extraction.DocumentDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class SplitPageTest {
    @Inject
    Judging judging;

    @Inject
    Staff staff;

    @Inject
    RegisterForTests register;

    @Inject
    ReviewDesk desk;

    @Inject
    HandMadeReading reading;

    private long id;

    @BeforeEach
    void oneSentencePromisesTwoThings() {
        long letter = judging.letter("Ik stuur u in maart de planning en in mei de begroting van de veren.");
        id = judging.candidate(letter, 0);
    }

    @Test
    void thePageShowsTwiceWhatWasRead() {
        staff.reading(Role.GRIFFIE)
                .get("/beoordelen/" + id + "/splitsen")
                .then()
                .statusCode(200)
                .body(containsString("name=\"onderwerp-1\""))
                .body(containsString("name=\"tot-2\" type=\"date\" value=\"2026-03-31\""));
    }

    @Test
    void twoCommitmentsComeOfItThatKnowEachOther() {
        split(Map.of()).statusCode(303);

        List<String> numbers = judging.verdict(id).commitments();
        assertThat(numbers).hasSize(2);
        assertThat(judging.commitment(numbers.get(0)).subject()).isEqualTo("Planning van de veren");
        assertThat(judging.commitment(numbers.get(1)).due().until()).isEqualTo(LocalDate.of(2026, 5, 31));
        for (String number : numbers) {
            assertThat(judging.happened(number)).containsExactly(REGISTERED, RELATED);
            assertThat(judging.sealed(number)).isTrue();
        }
        staff.reading(Role.GRIFFIE)
                .get("/register/" + numbers.get(0))
                .then()
                .body(containsString("uit dezelfde zin als"))
                .body(containsString("/register/" + numbers.get(1)));
    }

    @Test
    void aSplitIsUndoneAsAWhole() {
        split(Map.of()).statusCode(303);
        List<String> numbers = judging.verdict(id).commitments();

        undo().statusCode(303);

        assertThat(judging.verdict(id).pending()).isTrue();
        for (String number : numbers) {
            assertThat(judging.commitment(number).status()).isEqualTo(CommitmentStatus.LAPSED);
            assertThat(judging.happened(number)).containsExactly(REGISTERED, RELATED, STATUS_CHANGED);
        }
    }

    @Test
    void onceOneOfTheTwoMovedOnNothingIsUndone() {
        split(Map.of()).statusCode(303);
        List<String> numbers = judging.verdict(id).commitments();
        register.decide(numbers.get(1), CommitmentStatus.FULFILLED, "brief van mei");

        undo().statusCode(409).body(containsString(numbers.get(1) + " is sindsdien gewijzigd"));

        assertThat(judging.commitment(numbers.get(0)).status()).isEqualTo(CommitmentStatus.OPEN);
    }

    @Test
    void whoComesSecondSeesWhatTheFirstDidAndLosesNothing() {
        desk.reject(id, "staat er al in", "bert");

        split(Map.of("onderwerp-2", "Begroting zoals ik haar lees"))
                .statusCode(409)
                .body(containsString("Intussen afgewezen door bert"))
                .body(containsString("Begroting zoals ik haar lees"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            onderwerp-1, '', onderwerp-1, Vul een onderwerp in.
            onderwerp-2, ' ', onderwerp-2, Vul een onderwerp in.
            tot-2, '2025-01-01', tot-2, Deze datum ligt voor de datum van het document.
            van-1, '2026-08-01', tot-1, De termijn eindigt voor hij begint.
            tot-2, '', reden-geen-datum-2, of hier waarom er geen datum is
            soort-2, 'iets', soort-2, Kies of er iets wordt gestuurd
            ministerie, '', ministerie, Kies het ministerie dat de toezegging deed.
            aan, '', aan, Vul in aan wie de toezegging is gedaan.
            """)
    void whatIsWrongIsSaidAtTheFieldOfThePart(String field, String value, String at, String message) {
        split(Map.of(field, value))
                .statusCode(400)
                .body(containsString("href=\"#" + at + "\">"))
                .body(containsString(message))
                .body(containsString("als het meezit"));

        assertThat(judging.verdict(id).pending()).isTrue();
    }

    @Test
    void twoPartsThatAreTheSameAreNoSplit() {
        split(Map.of("onderwerp-2", "Planning van de veren", "tot-2", "2026-03-31"))
                .statusCode(400)
                .body(containsString("Dit is hetzelfde als deel 1."));
    }

    @Test
    void withoutTheDateOfTheDocumentThePageSaysWhatToDoFirst() {
        String sentence = "Ik stuur u straks de planning en de begroting van de veren.";
        long undated = reading.store(
                "Geachte voorzitter,\n\n" + sentence + "\n", new DocumentDate.Unknown(), promise(sentence, null));
        id = judging.candidate(undated, 0);

        split(Map.of()).statusCode(400).body(containsString("<li>Bevestig eerst de datum van het document;"));
    }

    @Test
    void aTextThatIsTooLongIsRefusedAtItsField() {
        split(Map.of("onderwerp-2", "x".repeat(501))).statusCode(400).body(containsString("hier passen 500 tekens"));
    }

    private ValidatableResponse split(Map<String, String> other) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "onderwerp-1", "Planning van de veren",
                "tot-1", "2026-03-31",
                "soort-1", "informeren",
                "onderwerp-2", "Begroting van de veren",
                "tot-2", "2026-05-31",
                "soort-2", "informeren",
                "ministerie", "mnre1013",
                "aan", "Kamer",
                "voorwaarde", "als het meezit"));
        fields.putAll(other);
        return judging.sending(fields).post("/beoordelen/" + id + "/splitsen").then();
    }

    private ValidatableResponse undo() {
        return judging.sending(Map.of()).post("/beoordelen/" + id + "/ongedaan").then();
    }
}
