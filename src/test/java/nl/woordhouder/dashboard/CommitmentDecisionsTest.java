// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.woordhouder.access.Role;
import nl.woordhouder.access.Staff;
import nl.woordhouder.commitment.Commitment;
import nl.woordhouder.commitment.CommitmentRepository;
import nl.woordhouder.commitment.CommitmentStatus;
import nl.woordhouder.commitment.RegisterForTests;
import nl.woordhouder.database.OnBothDatabases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The decisions that say more than a status or a date. */
@QuarkusTest
@OnBothDatabases
class CommitmentDecisionsTest {
    @Inject
    Staff staff;

    @Inject
    RegisterForTests register;

    @Inject
    CommitmentRepository commitments;

    private String number;

    @BeforeEach
    void aCommitment() {
        number = register.promise("mnre1013", "Vuurtorens op afstand", LocalDate.of(2026, 1, 20));
    }

    @Test
    void explanationThatIsAskedStandsOnThePageUntilItCame() {
        send("toelichting", Map.of("reden", "Welke vuurtorens zijn klaar?", "tot", "2026-03-02"))
                .statusCode(303);

        assertThat(page())
                .contains("Nadere toelichting gevraagd, uiterlijk")
                .contains("ma 2 mrt. 2026")
                .contains("Welke vuurtorens zijn klaar?")
                .contains("Het zegel klopt:");
        assertThat(commitment().status()).isEqualTo(CommitmentStatus.OPEN);
        assertThat(staff.reading(Role.GRIFFIE)
                        .get("/besluitenlijst?dag=2026-02-11")
                        .asString())
                .contains(number, "Welke vuurtorens zijn klaar?");

        send("antwoord", Map.of("reden", "Brief van 10 februari")).statusCode(303);
        assertThat(page())
                .doesNotContain("Nadere toelichting gevraagd, uiterlijk")
                .contains("nadere toelichting ontvangen")
                .contains("Het zegel klopt:");
        assertThat(commitment().question()).isNull();
    }

    @Test
    void askingAgainReplacesTheQuestion() {
        send("toelichting", Map.of("reden", "Welke?", "tot", "2026-03-02")).statusCode(303);
        send("toelichting", Map.of("reden", "En waarom?", "tot", "2026-04-02")).statusCode(303);

        assertThat(commitment().question().asked()).isEqualTo("En waarom?");
        assertThat(page())
                .contains("uiterlijk 2 mrt. 2026 → uiterlijk 2 apr. 2026")
                .contains("Het zegel klopt:");
    }

    @Test
    void whatIsPartlyFulfilledKeepsAnOpenRestWithItsOwnDate() {
        send(
                        "besluit",
                        Map.of(
                                "status", "deels voldaan",
                                "rest", "De torens op de eilanden",
                                "tot", "2026-06-30",
                                "reden", "Brief van 9 februari"))
                .statusCode(303);

        assertThat(commitment().remainder()).isEqualTo("De torens op de eilanden");
        assertThat(commitment().due().until()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(page())
                .contains("Nog open")
                .contains("De torens op de eilanden")
                .contains("Het zegel klopt:");
    }

    @Test
    void aNewTermTellsWhoAskedForItInWhichLetter() {
        send(
                        "termijn",
                        Map.of(
                                "tot", "2026-06-30",
                                "reden", "Het onderzoek loopt uit",
                                "gevraagd-door", "de minister",
                                "brief", "2026D00123"))
                .statusCode(303);

        assertThat(page())
                .contains("Het onderzoek loopt uit. Gevraagd door de minister. Brief: 2026D00123.")
                .contains("1× verschoven, oorspronkelijk 20 jan. 2026");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            toelichting, '', reden, '', 'Vul in waarom'
            toelichting, tot, tot, '', 'Vul in wanneer het antwoord er moet zijn.'
            toelichting, tot, tot, '2026-02-10', 'Deze datum ligt voor de dag van het besluit.'
            toelichting, tot, tot, 'straks', 'Dit is geen datum.'
            antwoord, '', reden, ' ', 'Vul in waarom'
            besluit, rest, rest, 'nog iets', 'Dit hoort bij ‘deels voldaan’.'
            besluit, tot, tot, '2026-06-30', 'Dit hoort bij ‘deels voldaan’.'
            termijn, van, tot, '2026-07-01', 'De termijn eindigt voor hij begint.'
            termijn, besloten-op, besloten-op, '2025-12-31', 'Op deze dag was de toezegging nog niet gedaan.'
            termijn, besloten-op, besloten-op, '', 'Vul in op welke dag dit is besloten.'
            """)
    void whatIsWrongStandsAtItsField(String act, String field, String at, String value, String message) {
        Map<String, String> fields = new HashMap<>(
                Map.of("status", "voldaan", "tot", act.equals("besluit") ? "" : "2026-06-30", "reden", "goed"));
        fields.put(field.isEmpty() ? at : field, value);

        send(act, fields).statusCode(400).body(containsString("href=\"#" + at + "\">" + message));

        assertThat(commitment().version()).isZero();
    }

    @Test
    void theSecondOfTwoPeopleSeesWhatTheFirstDidAndLosesNothingTyped() {
        register.decide(number, CommitmentStatus.PARTLY_FULFILLED, "eerste deel ontvangen");

        send("toelichting", Map.of("versie", "0", "reden", "Mijn vraag", "tot", "2026-03-02"))
                .statusCode(409)
                .body(containsString("Het laatst door anna: status gewijzigd, deels voldaan."))
                .body(containsString(">Mijn vraag</textarea>"))
                .body(containsString("value=\"2026-03-02\""));
    }

    private ValidatableResponse send(String act, Map<String, String> typed) {
        Map<String, String> fields = new HashMap<>(Map.of("besloten-op", "2026-02-11"));
        fields.put("versie", Integer.toString(commitment().version()));
        fields.putAll(typed);
        return staff.sending(Role.GRIFFIE)
                .formParams(fields)
                .post("/register/" + number + "/" + act)
                .then();
    }

    private String page() {
        return staff.reading(Role.GRIFFIE).get("/register/" + number).asString();
    }

    private Commitment commitment() {
        return QuarkusTransaction.requiringNew()
                .call(() -> commitments.byNumber(number).orElseThrow());
    }
}
