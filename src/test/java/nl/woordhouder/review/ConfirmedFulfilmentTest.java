// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import static nl.woordhouder.document.HandMadeReading.Found.promise;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import nl.woordhouder.access.Role;
import nl.woordhouder.access.Staff;
import nl.woordhouder.calendar.TestClock;
import nl.woordhouder.commitment.CommitmentStatus;
import nl.woordhouder.commitment.RegisterForTests;
import nl.woordhouder.database.OnBothDatabases;
import nl.woordhouder.document.HandMadeReading;
import nl.woordhouder.extraction.Candidate;
import nl.woordhouder.extraction.DocumentDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnBothDatabases
class ConfirmedFulfilmentTest {
    private static final String SENTENCE = "Hiermee is de toezegging over het trekpad afgedaan.";
    private static final String DEFENCE = "mnre1018";

    @Inject
    Judging judging;

    @Inject
    Staff staff;

    @Inject
    HandMadeReading reading;

    @Inject
    RegisterForTests register;

    @Inject
    TestClock clock;

    private long letter;
    private long suggestion;

    @BeforeEach
    void aLetterThatSaysThatAPromiseIsKept() {
        // The first document of all is behind every promise that a test makes elsewhere.
        reading.store("Een eerdere brief.", new DocumentDate.Given(LocalDate.of(2026, 2, 2)));
        letter = reading.store(
                "Geachte voorzitter,\n\n" + SENTENCE + "\n",
                new DocumentDate.Given(LocalDate.of(2026, 2, 9)),
                promise(SENTENCE, null).labelled(Candidate.Label.FULFILMENT));
        suggestion = judging.candidate(letter, 0);
    }

    @AfterEach
    void backToTheFirstDay() {
        clock.reset();
    }

    @Test
    void itIsTakenBackHoweverFineTheClock() {
        clock.moveTo(TestClock.START.plusNanos(999));
        String number = confirmed(Staff.MINISTRY);

        judging.sending(Map.of())
                .post("/nakoming/" + suggestion + "/ongedaan")
                .then()
                .statusCode(303);

        assertThat(judging.verdict(suggestion).pending()).isTrue();
        assertThat(judging.commitment(number).status()).isEqualTo(CommitmentStatus.OPEN);
        assertThat(judging.sealed(number)).isTrue();
    }

    @Test
    void theMinistryReadsTheLetterWithWhichItKeptItsPromise() {
        assertThat(statusForTheMinistry()).isEqualTo(404);

        String number = confirmed(Staff.MINISTRY);

        assertThat(staff.reading(Role.MINISTERIE).get("/register/" + number).asString())
                .contains("Nagekomen met", "href=\"/documenten/" + letter + "?bij=");
        assertThat(statusForTheMinistry()).isEqualTo(200);
    }

    @Test
    void aLetterWithWhichAnotherMinistryKeptItsPromiseStaysHidden() {
        confirmed(DEFENCE);

        assertThat(statusForTheMinistry()).isEqualTo(404);
    }

    private int statusForTheMinistry() {
        return staff.reading(Role.MINISTERIE).get("/documenten/" + letter).statusCode();
    }

    private String confirmed(String ministry) {
        String number = register.promise(ministry, "Herstel van het trekpad", LocalDate.of(2026, 3, 31));
        judging.sending(Map.of(
                        "besluit", "voldaan",
                        "toezegging", number + "/" + judging.commitment(number).version(),
                        "reden", "Volgens de brief"))
                .post("/nakoming/" + suggestion)
                .then()
                .statusCode(303);
        return number;
    }
}
