// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import nl.woordhouder.access.Role;
import nl.woordhouder.access.Staff;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.commitment.Commitment;
import nl.woordhouder.commitment.CommitmentRepository;
import nl.woordhouder.commitment.CommitmentStatus;
import nl.woordhouder.commitment.RegisterForTests;
import nl.woordhouder.database.OnBothDatabases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@OnBothDatabases
class CommitmentPageTest {
    private static final String EZ = "mnre1040";
    private static final String EZK = "mnre1045";

    @Inject
    Staff staff;

    @Inject
    RegisterForTests register;

    @Inject
    CommitmentRepository commitments;

    @Inject
    EntityManager entities;

    @Inject
    BusinessTime time;

    private String number;
    private String lastNotice = "";

    @BeforeEach
    void aCommitment() {
        number = register.promise(EZ, EZK, "Kabels op zee", LocalDate.of(2026, 1, 20));
    }

    @Test
    void thePageTellsWhatWasPromisedByWhomAndWhoAnswersNow() {
        assertThat(page())
                .contains("Ik zeg toe dat uw Kamer hierover een brief ontvangt: Kabels op zee.")
                .contains("22 dagen te laat")
                .contains("href=\"/documenten/1?bij=0#plaats-0\"")
                .contains("di 20 jan. 2026")
                .contains("‘voor die dag’")
                .containsSubsequence(
                        "Toegezegd door", "Economische Zaken", "Antwoordt nu", "Economische Zaken en Klimaat")
                .contains("Het zegel klopt:");
    }

    @Test
    void anotherDueDateIsRecordedWithItsReasonAndKeepsTheFirstOneInSight() {
        postpone("2026-05-01", "", "Uitstelbrief van 10 februari").then().statusCode(303);

        assertThat(page())
                .contains("De nieuwe termijn is vastgelegd.")
                .contains("1× verschoven, oorspronkelijk 20 jan. 2026")
                .contains("20 jan. 2026 → 1 mei 2026")
                .contains("Uitstelbrief van 10 februari")
                .contains("Test griffie");
        assertThat(commitment().due().until()).isEqualTo(LocalDate.of(2026, 5, 1));
        assertThat(commitment().due().words()).isEqualTo("voor die dag");
    }

    @Test
    void noDateIsRecordedWithTheReasonWhy() {
        postpone("", "wacht op het advies", "Brief van 10 februari").then().statusCode(303);

        assertThat(page()).contains("geen datum: wacht op het advies");
    }

    @Test
    void anotherStatusIsRecordedWithItsReason() {
        decide("voldaan", "Brief ontvangen", "2026-02-10", version())
                .then()
                .statusCode(303)
                .header("Location", endsWith("/register/" + number));

        assertThat(page())
                .contains("openstaand → voldaan")
                .contains("Brief ontvangen")
                .contains("di 10 feb. 2026");
        assertThat(commitment().status()).isEqualTo(CommitmentStatus.FULFILLED);
    }

    @Test
    void whatIsWrongStandsAtTheFieldsAndNothingIsRecorded() {
        Response answer = decide("ooit", " ", "2026-02-12", version());

        answer.then().statusCode(400);
        assertThat(answer.asString())
                .contains("Er zijn 3 fouten")
                .contains("Kies een status.")
                .contains("Vul in waarom; dit komt in de geschiedenis te staan.")
                .contains("Deze dag moet nog komen.");
        assertThat(commitment().status()).isEqualTo(CommitmentStatus.OPEN);
    }

    @Test
    void aDueDateBeforeTheDecisionOrWithoutDateAndReasonIsRefused() {
        assertThat(postpone("2026-01-01", "", "x").asString()).contains("Deze datum ligt voor de dag van het besluit.");
        assertThat(postpone("", "", "x").asString())
                .contains("Vul een datum in, of hieronder waarom er geen datum is.");
        assertThat(postpone("morgen", "", "x").asString()).contains("Dit is geen datum.");
        assertThat(postpone("2026-05-01", "", "x".repeat(1001)).asString()).contains("hier passen 1000 tekens");
        assertThat(commitment().dueVersion()).isEqualTo(1);
    }

    @Test
    void theSecondOfTwoPeopleSeesWhatTheFirstDidAndLosesNothingTyped() {
        String read = version();
        decide("vervallen", "Motie ingetrokken", "2026-02-11", read).then().statusCode(303);

        Response second = decide("voldaan", "Mijn <eigen> reden", "2026-02-11", read);

        second.then().statusCode(409);
        assertThat(second.asString())
                .contains("Een ander heeft toezegging " + number + " intussen gewijzigd.")
                .contains("Motie ingetrokken")
                .contains("Mijn &lt;eigen&gt; reden");
        assertThat(commitment().status()).isEqualTo(CommitmentStatus.LAPSED);
    }

    @Test
    void aHistoryThatWasChangedOutsideTheProductIsNoticed() {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "update commitment_event set new_value = '2027-01-01' where commitment_id = :id")
                        .setParameter("id", commitment().id())
                        .executeUpdate());

        assertThat(page()).contains("Het zegel klopt niet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update commitment set status = 'FULFILLED' where id = :id",
                "update commitment set due_until = '2027-01-01' where id = :id",
                "delete from commitment_event where commitment_id = :id and sequence = 3",
                "delete from commitment_event where commitment_id = :id"
            })
    void aCommitmentThatDoesNotFitItsHistoryBreaksTheSeal(String statement) {
        register.postpone(number, LocalDate.of(2026, 5, 1), "uitstelbrief");
        register.decide(number, CommitmentStatus.PARTLY_FULFILLED, "eerste deel ontvangen");
        assertThat(page()).contains("Het zegel klopt:");

        long id = commitment().id();
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(statement)
                        .setParameter("id", id)
                        .executeUpdate());

        assertThat(page()).contains("Het zegel klopt niet").doesNotContain("Het zegel klopt:");
    }

    @Test
    void theFormsSayThatAReasonIsPublic() {
        assertThat(page().split("Deze reden is openbaar", -1)).hasSize(3);
    }

    @Test
    void whoOnlyReadsSeesNoFormsAndCannotDecide() {
        assertThat(staff.reading(Role.LEZER).get("/register/" + number).asString())
                .doesNotContain("Besluit vastleggen");
        staff.sending(Role.LEZER)
                .formParam("status", "voldaan")
                .post("/register/" + number + "/besluit")
                .then()
                .statusCode(403);
    }

    @Test
    void anUnknownNumberIsAPageThatDoesNotExist() {
        Response answer = staff.reading(Role.LEZER).get("/register/WH-1900-0001");

        answer.then().statusCode(404);
        assertThat(answer.asString()).contains("Deze pagina bestaat niet");
    }

    private String page() {
        return reading().get("/register/" + number).asString();
    }

    private RequestSpecification reading() {
        return staff.reading(Role.GRIFFIE).cookie("woordhouder-melding", lastNotice);
    }

    private Response decide(String status, String reason, String day, String version) {
        return staff.sending(Role.GRIFFIE)
                .formParam("versie", version)
                .formParam("status", status)
                .formParam("reden", reason)
                .formParam("besloten-op", day)
                .post("/register/" + number + "/besluit");
    }

    private Response postpone(String until, String noDateReason, String reason) {
        Response answer = staff.sending(Role.GRIFFIE)
                .formParam("versie", version())
                .formParam("tot", until)
                .formParam("reden-geen-datum", noDateReason)
                .formParam("reden", reason)
                .formParam("besloten-op", "2026-02-11")
                .post("/register/" + number + "/termijn");
        lastNotice = answer.getCookie("woordhouder-melding") == null ? "" : answer.getCookie("woordhouder-melding");
        return answer;
    }

    private String version() {
        return Integer.toString(commitment().version());
    }

    private Commitment commitment() {
        return QuarkusTransaction.requiringNew()
                .call(() -> commitments.byNumber(number).orElseThrow());
    }
}
