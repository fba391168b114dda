// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.woordhouder.access.Role;
import nl.woordhouder.access.Staff;
import nl.woordhouder.commitment.Commitment;
import nl.woordhouder.commitment.CommitmentRepository;
import nl.woordhouder.commitment.CommitmentStatus;
import nl.woordhouder.commitment.Question;
import nl.woordhouder.commitment.RegisterForTests;
import nl.woordhouder.database.OnBothDatabases;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnBothDatabases
class SelectionPageTest {
    private static final String VWS = "mnre1025";
    private static final LocalDate DUE = LocalDate.of(2026, 1, 20);

    @Inject
    Staff staff;

    @Inject
    RegisterForTests register;

    @Inject
    CommitmentRepository commitments;

    @Test
    void onlyWhatWasTickedStandsOnTheScreenUnlessAllIsAskedFor() {
        String ticked = register.promise(VWS, "Keuze aan", DUE);
        String other = register.promise(VWS, "Keuze uit", DUE);
        String shown = "op-pagina=" + ticked + "&op-pagina=" + other;

        page("nummer=" + ticked + "&" + shown)
                .then()
                .statusCode(200)
                .body(containsString("Besluit over één toezegging"))
                .body(not(containsString("Keuze uit")));
        page(shown + "&alles=ja").then().body(containsString("Besluit over 2 toezeggingen"));
        page("nummer=").then().statusCode(200).body(containsString("U hebt niets aangevinkt."));
        page("nummer=bestaat-niet").then().statusCode(200).body(containsString("U hebt niets aangevinkt."));
    }

    @Test
    void oneDecisionCountsForAllExceptWhereALineHasItsOwn() {
        String first = register.promise(VWS, "Keuze eerste", DUE);
        String second = register.promise(VWS, "Keuze tweede", DUE);
        String own = register.promise(VWS, "Keuze eigen", DUE);

        deciding(first, second, own)
                .formParam("alle", "voldaan")
                .formParam("reden", "Brief van 9 februari")
                .formParam("besluit-" + own, "vervallen")
                .post("/register/besluiten")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/besluitenlijst?dag=2026-02-10"));

        assertThat(List.of(stored(first).status(), stored(second).status())).containsOnly(CommitmentStatus.FULFILLED);
        assertThat(stored(own).status()).isEqualTo(CommitmentStatus.LAPSED);
    }

    @Test
    void oneNewDueDateCountsForAll() {
        String first = register.promise(VWS, "Keuze uitgesteld", DUE);
        String second = register.promise(VWS, "Keuze ook uitgesteld", DUE);

        deciding(first, second)
                .formParam("alle", "termijn")
                .formParam("tot", "2026-07-01")
                .formParam("reden", "Uitstelbrief van 9 februari")
                .formParam("tot-" + second, "2026-09-01")
                .post("/register/besluiten")
                .then()
                .statusCode(303);

        assertThat(stored(first).due().until()).isEqualTo("2026-07-01");
        assertThat(stored(second).due().until()).isEqualTo("2026-09-01");
    }

    @Test
    void oneQuestionIsAskedOfAll() {
        String first = register.promise(VWS, "Keuze met vraag", DUE);
        String second = register.promise(VWS, "Keuze ook met vraag", DUE);

        deciding(first, second)
                .formParam("alle", "toelichting")
                .formParam("tot", "2026-03-02")
                .formParam("reden", "Wat is er sinds januari gedaan?")
                .post("/register/besluiten")
                .then()
                .statusCode(303);

        Question asked = new Question("Wat is er sinds januari gedaan?", LocalDate.of(2026, 3, 2));
        assertThat(List.of(stored(first).question(), stored(second).question())).containsOnly(asked);
    }

    @Test
    void aConflictStaysOnTheScreenWithWhatWasTypedAndTheOthersAreRecorded() {
        String quiet = register.promise(VWS, "Keuze rustig", DUE);
        String changed = register.promise(VWS, "Keuze gewijzigd", DUE);
        RequestSpecification form =
                deciding(quiet, changed).formParam("alle", "voldaan").formParam("reden", "Brief van <b>gisteren");
        register.postpone(changed, DUE.plusDays(9), "uitstelbrief");

        Response answer = form.post("/register/besluiten");

        answer.then()
                .statusCode(400)
                .body(containsString("Een ander heeft toezegging " + changed))
                .body(containsString("Wel vastgelegd: " + quiet))
                .body(containsString("Brief van &lt;b&gt;gisteren"))
                .body(not(containsString("name=\"nummer\" value=\"" + quiet)));
        assertThat(stored(quiet).status()).isEqualTo(CommitmentStatus.FULFILLED);
        assertThat(stored(changed).status()).isEqualTo(CommitmentStatus.OPEN);
    }

    @Test
    void withoutADecisionOrAReasonNothingIsRecorded() {
        String number = register.promise(VWS, "Keuze leeg", DUE);

        deciding(number)
                .post("/register/besluiten")
                .then()
                .statusCode(400)
                .body(containsString("Kies eerst bij een of meer toezeggingen een besluit."));
        deciding(number)
                .formParam("alle", "voldaan")
                .post("/register/besluiten")
                .then()
                .statusCode(400)
                .body(containsString("Vul in waarom"));
        assertThat(stored(number).status()).isEqualTo(CommitmentStatus.OPEN);
    }

    private Response page(String query) {
        return staff.reading(Role.GRIFFIE).get("/register/besluiten?" + query);
    }

    private RequestSpecification deciding(String... numbers) {
        RequestSpecification form = staff.sending(Role.GRIFFIE).formParam("besloten-op", "2026-02-10");
        for (String number : numbers) {
            form.formParam("nummer", number)
                    .formParam("versie-" + number, stored(number).version());
        }
        return form;
    }

    private Commitment stored(String number) {
        return QuarkusTransaction.requiringNew()
                .call(() -> commitments.byNumber(number).orElseThrow());
    }
}
