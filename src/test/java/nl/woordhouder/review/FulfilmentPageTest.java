// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import static nl.woordhouder.document.HandMadeReading.Found.promise;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.woordhouder.access.Role;
import nl.woordhouder.access.Staff;
import nl.woordhouder.commitment.Commitment;
import nl.woordhouder.commitment.CommitmentRegister;
import nl.woordhouder.commitment.CommitmentRepository;
import nl.woordhouder.commitment.CommitmentStatus;
import nl.woordhouder.commitment.Due;
import nl.woordhouder.commitment.RegisterForTests;
import nl.woordhouder.commitment.Seal;
import nl.woordhouder.database.OnBothDatabases;
import nl.woordhouder.document.HandMadeReading;
import nl.woordhouder.extraction.Candidate;
import nl.woordhouder.extraction.DocumentDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnBothDatabases
class FulfilmentPageTest {
    private static final String BZ = "mnre1013";
    private static final LocalDate DUE = LocalDate.of(2026, 3, 31);

    @Inject
    Staff staff;

    @Inject
    HandMadeReading reading;

    @Inject
    RegisterForTests register;

    @Inject
    ReviewCandidateRepository candidates;

    @Inject
    CommitmentRepository commitments;

    @Inject
    CommitmentRegister history;

    /** A word that only the commitments of this test contain. */
    private String word;

    private String meant;
    private long suggestion;

    @BeforeEach
    void aLetterThatSaysThatAPromiseIsKept() {
        word = letters(UUID.randomUUID());
        meant = register.promise(BZ, "Vaartijden van de " + word, DUE);
        register.promise(BZ, "Kosten van de kades", DUE);
        String sentence = "Hiermee doe ik mijn toezegging over de vaartijden van de " + word + " gestand.";
        long document = reading.store(
                "Geachte voorzitter,\n\n" + sentence + "\n",
                new DocumentDate.Given(LocalDate.of(2026, 2, 9)),
                promise(sentence, null).labelled(Candidate.Label.FULFILMENT));
        suggestion = QuarkusTransaction.requiringNew()
                .call(() -> candidates.ofDocument(document).get(0).id());
    }

    @Test
    void theCommitmentThatIsMeantIsSuggestedFirstAndNothingIsSettledYet() {
        page("").then()
                .statusCode(200)
                .body(containsString("value=\"" + value() + "\" checked"))
                .body(containsString("gestand.</mark>"))
                .body(containsString("zelfde ministerie"))
                .body(containsString("Volgens ‘Brief over een voorbeeld’ van 9 feb. 2026"));

        assertThat(stored().status()).isEqualTo(CommitmentStatus.OPEN);
    }

    @Test
    void aPersonConfirmsAndTheRegisterSaysWhyAndTheSuggestionIsGone() {
        decide("voldaan", value(), "Volgens de brief van 9 februari").then().statusCode(303);

        assertThat(stored().status()).isEqualTo(CommitmentStatus.FULFILLED);
        assertThat(lastReason()).isEqualTo("Volgens de brief van 9 februari");
        assertThat(verdict().commitment()).isEqualTo(meant);
        page("").then().body(containsString("Hierover is besloten")).body(not(containsString("name=\"besluit\"")));
    }

    @Test
    void aPartLeavesTheRestOpen() {
        decide("deels", value(), "Alleen de winter").then().statusCode(303);

        assertThat(stored().status()).isEqualTo(CommitmentStatus.PARTLY_FULFILLED);
        assertThat(stored().status().unsettled()).isTrue();
    }

    @Test
    void theRestGetsWordsAndADateOfItsOwn() {
        partly("De winter", "2026-05-01").then().statusCode(303);

        assertThat(stored().remainder()).isEqualTo("De winter");
        assertThat(stored().due().until()).isEqualTo(LocalDate.of(2026, 5, 1));
        assertThat(Seal.holds(stored(), history.history(stored()))).isTrue();
    }

    @Test
    void whatWasConfirmedIsTakenBackAsAWhole() {
        Due before = stored().due();
        partly("De winter", "2026-05-01").then().statusCode(303);

        undo().then().statusCode(303);

        assertThat(verdict().pending()).isTrue();
        assertThat(stored().status()).isEqualTo(CommitmentStatus.OPEN);
        assertThat(stored().due()).isEqualTo(before);
        assertThat(lastReason()).isEqualTo("nakoming bij vergissing bevestigd");
        assertThat(Seal.holds(stored(), history.history(stored()))).isTrue();
    }

    @Test
    void onceTheRegisterMovedOnNothingIsTakenBack() {
        decide("voldaan", value(), "brief").then().statusCode(303);
        register.decide(meant, CommitmentStatus.OPEN, "toch niet");

        undo().then().statusCode(409).body(containsString("is sindsdien gewijzigd"));

        assertThat(verdict().accepted()).isTrue();
    }

    @Test
    void whatWasTurnedDownCanBeTakenBackToo() {
        decide("geen", "", "").then().statusCode(303);
        page("?vorige=" + suggestion).then().body(containsString("/nakoming/" + suggestion + "/ongedaan"));

        undo().then().statusCode(303);

        assertThat(verdict().pending()).isTrue();
    }

    @Test
    void aRestThatCannotBeIsToldAtItsField() {
        partly("x".repeat(501), "2026-05-01").then().statusCode(400).body(containsString("hier passen 500 tekens"));
        partly("De winter", "2026-01-01")
                .then()
                .statusCode(400)
                .body(containsString("href=\"#tot\">Deze datum ligt voor de dag van het besluit."))
                .body(containsString("value=\"De winter\""));
        assertThat(stored().status()).isEqualTo(CommitmentStatus.OPEN);
    }

    private Response partly(String rest, String until) {
        return staff.sending(Role.GRIFFIE)
                .formParam("besluit", "deels")
                .formParam("toezegging", value())
                .formParam("reden", "Alleen de zomer")
                .formParam("rest", rest)
                .formParam("tot", until)
                .post("/nakoming/" + suggestion);
    }

    private Response undo() {
        return staff.sending(Role.GRIFFIE).post("/nakoming/" + suggestion + "/ongedaan");
    }

    @Test
    void whatIsNoFulfilmentChangesNothingInTheRegister() {
        decide("geen", "", "").then().statusCode(303);

        assertThat(verdict().rejected()).isTrue();
        assertThat(stored().status()).isEqualTo(CommitmentStatus.OPEN);
    }

    @Test
    void withoutAChoiceOrAReasonNothingIsRecordedAndWhatWasTypedStays() {
        decide("voldaan", "", "Brief <b>")
                .then()
                .statusCode(400)
                .body(containsString("Kies de toezegging die met deze brief is nagekomen."))
                .body(containsString("Brief &lt;b&gt;"));
        decide("voldaan", value(), " ").then().statusCode(400).body(containsString("Vul in waarom"));
        decide("iets", value(), "reden").then().statusCode(400).body(containsString("Kies voldaan, deels voldaan"));
        assertThat(stored().status()).isEqualTo(CommitmentStatus.OPEN);
        assertThat(verdict().pending()).isTrue();
    }

    @Test
    void whoeverIsSecondSeesWhatTheFirstDidAndChangesNothing() {
        String shown = value();
        register.postpone(meant, DUE.plusDays(30), "uitstelbrief");
        decide("voldaan", shown, "brief").then().statusCode(409).body(containsString("Een ander heeft toezegging"));
        assertThat(verdict().pending()).isTrue();

        decide("geen", "", "").then().statusCode(303);
        decide("voldaan", value(), "mijn brief")
                .then()
                .statusCode(409)
                .body(containsString("Hierover is besloten"))
                .body(containsString("value=\"mijn brief\""));
        assertThat(stored().status()).isEqualTo(CommitmentStatus.OPEN);
    }

    @Test
    void anotherCommitmentIsFoundByItsWords() {
        String other = register.promise("mnre1109", "Lesroosters bij " + word + "school", DUE);

        page("?zoek=" + word + "school")
                .then()
                .body(containsString(other))
                .body(not(containsString("Kosten van de kades")));
        page("?zoek=bestaatniet" + word)
                .then()
                .body(containsString("Geen openstaande toezegging past bij deze woorden."));
    }

    @Test
    void thePageOfTheCommitmentStillTellsHowItWasFoundNotHowItWasKept() {
        decide("voldaan", value(), "brief");

        assertThat(QuarkusTransaction.requiringNew().call(() -> candidates.behind(meant)))
                .isEmpty();
    }

    @Test
    void whatIsNoSuggestionIsNotFound() {
        staff.reading(Role.GRIFFIE).get("/nakoming/999999").then().statusCode(404);
        assertThat(staff.reading(Role.GRIFFIE).get("/nakoming").statusCode()).isEqualTo(303);
    }

    private Response page(String query) {
        return staff.reading(Role.GRIFFIE).get("/nakoming/" + suggestion + query);
    }

    private Response decide(String act, String value, String reason) {
        return staff.sending(Role.GRIFFIE)
                .formParam("besluit", act)
                .formParam("toezegging", value)
                .formParam("reden", reason)
                .post("/nakoming/" + suggestion);
    }

    private String value() {
        return meant + "/" + stored().version();
    }

    private Commitment stored() {
        return QuarkusTransaction.requiringNew()
                .call(() -> commitments.byNumber(meant).orElseThrow());
    }

    private String lastReason() {
        var events = history.history(stored());
        return events.get(events.size() - 1).reason();
    }

    private Verdict verdict() {
        return QuarkusTransaction.requiringNew()
                .call(() -> candidates.findById(suggestion).verdict());
    }

    /** A word of which the first letters already differ from that of every other test: the ranking looks no further. */
    private static String letters(UUID random) {
        return random.toString()
                .replace("-", "")
                .chars()
                .limit(12)
                .mapToObj(digit -> String.valueOf((char) ('g' + Character.digit(digit, 16))))
                .collect(Collectors.joining());
    }
}
