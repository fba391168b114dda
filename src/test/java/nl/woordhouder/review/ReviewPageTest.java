// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import static nl.woordhouder.document.HandMadeReading.Found.promise;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.woordhouder.access.Role;
import nl.woordhouder.access.Staff;
import nl.woordhouder.commitment.CommitmentRepository;
import nl.woordhouder.document.HandMadeReading;
import nl.woordhouder.extraction.DocumentDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class ReviewPageTest {
    private static final LocalDate DAY = LocalDate.of(2025, 10, 1);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);
    private static final String SENTENCE = "Ik stuur u de cijfers over de havens.";
    private static final String TEXT = "Geachte voorzitter,\n\n" + SENTENCE + "\n";

    @Inject
    Staff staff;

    @Inject
    HandMadeReading reading;

    @Inject
    ReviewCandidateRepository candidates;

    @Inject
    CommitmentRepository commitments;

    @Inject
    ReviewDesk desk;

    @Test
    void thePageShowsTheSentenceInItsSourceAndWhatWasReadInIt() {
        long id = waiting();

        staff.reading(Role.GRIFFIE)
                .get("/beoordelen/" + id)
                .then()
                .statusCode(200)
                .body(containsString("id=\"plaats-21\">" + SENTENCE + "</mark>"))
                .body(containsString("value=\"2026-03-31\""))
                .body(containsString("minister van Buitenlandse Zaken, Voorbeeld"))
                .body(containsString("<option value=\"mnre1013\" selected>"))
                .body(containsString("Met de hand gevonden."));
    }

    @Test
    void acceptingGivesACommitmentAndLeadsToTheNext() {
        long id = waiting();
        waiting();

        String next = accepting()
                .post("/beoordelen/" + id + "/aanvaarden")
                .then()
                .statusCode(303)
                .header("Location", containsString("?vorige=" + id))
                .extract()
                .header("Location");

        String number = verdict(id).commitment();
        assertThat(number).matches("WH-2026-\\d{4}");
        staff.reading(Role.GRIFFIE)
                .get(next.substring(0, next.indexOf('#')))
                .then()
                .statusCode(200)
                .body(containsString("Aanvaard door test-griffie"))
                .body(containsString("/register/" + number))
                .body(containsString("/beoordelen/" + id + "/ongedaan"));
    }

    @Test
    void rejectingNeedsAReason() {
        long id = waiting();

        staff.sending(Role.GRIFFIE)
                .formParam("reden", " ")
                .post("/beoordelen/" + id + "/afwijzen")
                .then()
                .statusCode(400)
                .body(containsString("Vul in waarom dit geen toezegging is."));
        staff.sending(Role.GRIFFIE)
                .formParam("reden", "Geen toezegging")
                .post("/beoordelen/" + id + "/afwijzen")
                .then()
                .statusCode(303);

        assertThat(verdict(id).reason()).isEqualTo("Geen toezegging");
    }

    @Test
    void aDecisionIsUndone() {
        long id = waiting();
        desk.reject(id, "vergissing", "anna");

        staff.sending(Role.GRIFFIE)
                .post("/beoordelen/" + id + "/ongedaan")
                .then()
                .statusCode(303);

        assertThat(verdict(id).pending()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            onderwerp, '', Vul een onderwerp in.
            ministerie, mnre9999, Kies het ministerie dat de toezegging deed.
            ministerie, '', Kies het ministerie dat de toezegging deed.
            commissie, XYZ, Kies een commissie uit de lijst
            tot, 2025-09-30, Deze datum ligt voor de datum van het document.
            tot, 31-2-2026, Dit is geen datum.
            tot, 0206-03-01, Dit jaar kan niet kloppen.
            van, 2026-04-01, De termijn eindigt voor hij begint.
            tot, '', of hier waarom er geen datum is
            aan, '', Vul in aan wie de toezegging is gedaan.
            soort, iets, Kies of er iets wordt gestuurd of iets wordt gedaan.
            """)
    void whatIsWrongIsSaidAtItsFieldAndWhatWasTypedStays(String field, String value, String message) {
        long id = waiting();

        acceptingWith(field, value)
                .post("/beoordelen/" + id + "/aanvaarden")
                .then()
                .statusCode(400)
                .body(containsString(message))
                .body(containsString("id=\"fouten\""))
                .body(containsString("als het meezit"));

        assertThat(verdict(id).pending()).isTrue();
    }

    @Test
    void textThatIsTooLongOrHoldsMarkupIsHandled() {
        long id = waiting();
        acceptingWith("voorwaarde", "x".repeat(1001))
                .post("/beoordelen/" + id + "/aanvaarden")
                .then()
                .statusCode(400)
                .body(containsString("hier passen 1000 tekens"));
        acceptingWith("onderwerp", "<script>alert(1)</script>\u0000\u0007")
                .post("/beoordelen/" + id + "/aanvaarden")
                .then()
                .statusCode(303);

        staff.reading(Role.GRIFFIE)
                .get("/register/" + verdict(id).commitment())
                .then()
                .body(not(containsString("<script>alert")));
        assertThat(register(id)).isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void whoComesSecondSeesWhatTheFirstDidAndLosesNothing() {
        long id = waiting();
        desk.reject(id, "staat er al in", "bert");

        accepting()
                .post("/beoordelen/" + id + "/aanvaarden")
                .then()
                .statusCode(409)
                .body(containsString("Intussen afgewezen door bert: staat er al in"))
                .body(containsString("als het meezit"));
    }

    @Test
    void beforeAnythingElseTheDateOfTheDocumentIsConfirmed() {
        long document = reading.store(
                TEXT, new DocumentDate.Estimated(DAY, DAY.plusDays(9), List.of()), promise(SENTENCE, MARCH));
        long id = only(document);

        staff.reading(Role.GRIFFIE)
                .get("/beoordelen/" + id)
                .then()
                .body(containsString("Bevestig eerst de datum van het document"))
                .body(not(containsString(">Aanvaarden")));
        accepting()
                .post("/beoordelen/" + id + "/aanvaarden")
                .then()
                .statusCode(400)
                .body(containsString("Bevestig eerst de datum van het document"));
        staff.sending(Role.GRIFFIE)
                .formParam("documentdatum", "2025-10-05")
                .formParam("kandidaat", id)
                .post("/documenten/" + document + "/datum")
                .then()
                .statusCode(303)
                .header("Location", containsString("/beoordelen/" + id));
    }

    @Test
    void theQueueListsWhatWaits() {
        // What needs a date comes first, and the surest of that: at the top, whatever other tests left waiting.
        long id = only(reading.store(
                TEXT,
                new DocumentDate.Estimated(DAY, DAY.plusDays(9), List.of()),
                promise(SENTENCE, MARCH).sure(1)));

        staff.reading(Role.BEHEERDER)
                .get("/beoordelen")
                .then()
                .statusCode(200)
                .body(containsString("/beoordelen/" + id + "#plaats-21"))
                .body(containsString("di 31 mrt. 2026"));
    }

    @Test
    void anUnknownCandidateIsNotFound() {
        staff.reading(Role.GRIFFIE).get("/beoordelen/999999").then().statusCode(404);
        staff.sending(Role.GRIFFIE)
                .formParam("reden", "x")
                .post("/beoordelen/999999/afwijzen")
                .then()
                .statusCode(404);
        staff.sending(Role.GRIFFIE).post("/beoordelen/999999/ongedaan").then().statusCode(404);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"LEZER", "MINISTERIE"})
    void onlyTheDeskJudges(Role role) {
        long id = waiting();

        staff.reading(role).get("/beoordelen").then().statusCode(403);
        staff.reading(role).get("/beoordelen/" + id).then().statusCode(403);
        staff.sending(role)
                .formParam("reden", "x")
                .post("/beoordelen/" + id + "/afwijzen")
                .then()
                .statusCode(403);
        assertThat(verdict(id).pending()).isTrue();
    }

    @Test
    void withoutTheTokenOfTheFormNothingIsDecided() {
        long id = waiting();

        staff.reading(Role.GRIFFIE)
                .formParam("reden", "x")
                .post("/beoordelen/" + id + "/afwijzen")
                .then()
                .statusCode(equalTo(403));

        assertThat(verdict(id).pending()).isTrue();
    }

    private RequestSpecification acceptingWith(String field, String value) {
        RequestSpecification form = staff.sending(Role.GRIFFIE);
        fields().forEach((name, right) -> form.formParam(name, name.equals(field) ? value : right));
        return form;
    }

    private String register(long id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> commitments
                        .byNumber(candidates.findById(id).verdict().commitment())
                        .orElseThrow()
                        .subject());
    }

    private RequestSpecification accepting() {
        return staff.sending(Role.GRIFFIE).formParams(fields());
    }

    private static Map<String, String> fields() {
        return Map.of(
                "onderwerp", "Cijfers over de havens",
                "ministerie", "mnre1013",
                "commissie", "BuZa",
                "van", "",
                "tot", "2026-03-31",
                "reden-geen-datum", "",
                "aan", "Kamer",
                "soort", "informeren",
                "voorwaarde", "als het meezit");
    }

    private long waiting() {
        return only(reading.store(TEXT, new DocumentDate.Given(DAY), promise(SENTENCE, MARCH)));
    }

    private long only(long document) {
        return QuarkusTransaction.requiringNew()
                .call(() -> candidates.ofDocument(document).get(0).id());
    }

    private Verdict verdict(long id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> candidates.findById(id).verdict());
    }
}
