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
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.commitment.Commitment;
import nl.woordhouder.commitment.CommitmentEvent;
import nl.woordhouder.commitment.CommitmentRegister;
import nl.woordhouder.commitment.CommitmentRepository;
import nl.woordhouder.commitment.CommitmentStatus;
import nl.woordhouder.commitment.Question;
import nl.woordhouder.commitment.RegisterForTests;
import nl.woordhouder.database.OnBothDatabases;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnBothDatabases
class RappelPageTest {
    /** Ministries that no other test uses, so that the lists hold what this one promised. */
    private static final String LVVN = "mnre1153";

    private static final LocalDate EXPIRED = LocalDate.of(2025, 12, 15);
    private static final LocalDate EXPIRING = LocalDate.of(2026, 6, 30);

    @Inject
    Staff staff;

    @Inject
    RegisterForTests register;

    @Inject
    CommitmentRegister history;

    @Inject
    CommitmentRepository commitments;

    @Inject
    BusinessTime time;

    @Test
    void whatExpiredAndWhatExpiresNextStandInTwoLists() {
        String expired = register.promise(LVVN, "Rappel verlopen bij Oudzijl", EXPIRED);
        String expiring = register.promise(LVVN, "Rappel verloopt bij Nieuwzijl", EXPIRING);
        String later = register.promise(LVVN, "Rappel later bij Verzijl", EXPIRING.plusDays(1));

        String page = page("/rappel?peildatum=2026-01-01&ministerie=LVVN").asString();

        String first = page.substring(page.indexOf("id=\"verlopen\""), page.indexOf("id=\"verloopt\""));
        String second = page.substring(page.indexOf("id=\"verloopt\""));
        assertThat(first).contains(expired).doesNotContain(expiring);
        assertThat(second).contains(expiring).doesNotContain(expired);
        assertThat(page).doesNotContain(later);
    }

    @Test
    void theAnswersOfAMinisterAreRecordedInOneGo() {
        String done = register.promise(LVVN, "Rappel gedaan", EXPIRED);
        String moved = register.promise(LVVN, "Rappel verschoven", EXPIRED);
        String partly = register.promise(LVVN, "Rappel half", EXPIRED);
        String untouched = register.promise(LVVN, "Rappel blijft", EXPIRED);

        entering(List.of(done, moved, partly, untouched))
                .formParam("reden", "afgedaan in de procedurevergadering")
                .formParam("besluit-" + done, "voldaan")
                .formParam("besluit-" + moved, "termijn")
                .formParam("tot-" + moved, "1-7-2026")
                .formParam("reden-" + moved, "brief van de minister")
                .formParam("besluit-" + partly, "deels")
                .formParam("tot-" + partly, "2026-08-01")
                .post("/rappel")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/besluitenlijst?dag=2026-02-10"));

        assertThat(status(done)).isEqualTo(CommitmentStatus.FULFILLED);
        assertThat(reason(done)).isEqualTo("afgedaan in de procedurevergadering");
        assertThat(until(moved)).isEqualTo("2026-07-01");
        assertThat(reason(moved)).isEqualTo("brief van de minister");
        assertThat(status(partly)).isEqualTo(CommitmentStatus.PARTLY_FULFILLED);
        assertThat(until(partly)).isEqualTo("2026-08-01");
        assertThat(status(untouched)).isEqualTo(CommitmentStatus.OPEN);
        page("/besluitenlijst?dag=2026-02-10")
                .then()
                .body(containsString(done))
                .body(containsString("openstaand → voldaan"))
                .body(containsString("1 jul. 2026"))
                .body(not(containsString(untouched)));
    }

    @Test
    void explanationIsAskedAndWhatStaysOpenIsSaidWithTheDateForAll() {
        String asked = register.promise(LVVN, "Rappel met een vraag", EXPIRED);
        String open = register.promise(LVVN, "Rappel dat open blijft", EXPIRED);
        String moved = register.promise(LVVN, "Rappel met de datum voor alle", EXPIRED);

        entering(List.of(asked, open, moved))
                .formParam("reden", "procedurevergadering")
                .formParam("tot", "2026-07-01")
                .formParam("besluit-" + asked, "toelichting")
                .formParam("reden-" + asked, "Wat is er gedaan?")
                .formParam("besluit-" + open, "open")
                .formParam("besluit-" + moved, "termijn")
                .post("/rappel")
                .then()
                .statusCode(303);

        assertThat(stored(asked).question()).isEqualTo(new Question("Wat is er gedaan?", LocalDate.of(2026, 7, 1)));
        assertThat(status(asked)).isEqualTo(CommitmentStatus.OPEN);
        assertThat(until(moved)).isEqualTo("2026-07-01");
        assertThat(until(open)).isEqualTo(EXPIRED.toString());
        String text = page("/besluitenlijst/tekst?dag=2026-02-10").asString();
        assertThat(text)
                .startsWith("Besluitenlijst toezeggingen, di 10 feb. 2026\n")
                .contains("- " + asked + " Rappel met een vraag: nadere toelichting gevraagd, uiterlijk 1 jul. 2026."
                        + " Wat is er gedaan?\n")
                .contains("- " + open + " Rappel dat open blijft: blijft openstaand. procedurevergadering\n")
                .contains("- " + moved + " Rappel met de datum voor alle: termijn 15 dec. 2025 → 1 jul. 2026."
                        + " procedurevergadering\n");
    }

    @Test
    void aQuestionNeedsADayForTheAnswerAndWords() {
        String asked = register.promise(LVVN, "Rappel met een halve vraag", EXPIRED);

        entering(List.of(asked))
                .formParam("besluit-" + asked, "toelichting")
                .formParam("ministerie", "LVVN")
                .post("/rappel")
                .then()
                .statusCode(400)
                .body(containsString("Vul in wanneer het antwoord er moet zijn."))
                .body(containsString("Vul in waarom"));
        assertThat(stored(asked).question()).isNull();
    }

    @Test
    void twentySevenItemsTakeOneChoiceAndOneLook() {
        List<String> numbers = java.util.stream.IntStream.range(0, 27)
                .mapToObj(item -> register.promise(LVVN, "Rappel lange lijst", EXPIRED))
                .toList();

        Response filled = entering(numbers)
                .formParam("alle", "voldaan")
                .formParam("invullen", "ja")
                .formParam("besluit-" + numbers.get(3), "vervallen")
                .formParam("ministerie", "LVVN")
                .formParam("peildatum", "2026-01-01")
                .post("/rappel");

        filled.then().statusCode(200);
        assertThat(status(numbers.get(0))).isEqualTo(CommitmentStatus.OPEN);
        assertThat(chosen(filled.asString(), numbers.get(0))).isEqualTo("voldaan");
        assertThat(chosen(filled.asString(), numbers.get(3))).isEqualTo("vervallen");
    }

    @Test
    void aConflictStaysOnTheScreenAndTheOthersAreRecorded() {
        String quiet = register.promise(LVVN, "Rappel rustig", EXPIRED);
        String changed = register.promise(LVVN, "Rappel intussen gewijzigd", EXPIRED);
        RequestSpecification form = entering(List.of(quiet, changed))
                .formParam("reden", "brief ontvangen")
                .formParam("besluit-" + quiet, "voldaan")
                .formParam("besluit-" + changed, "voldaan")
                .formParam("ministerie", "LVVN");
        register.postpone(changed, EXPIRED.plusDays(3), "uitstelbrief");

        Response answer = form.post("/rappel");

        answer.then()
                .statusCode(400)
                .body(containsString("Een ander heeft toezegging " + changed))
                .body(containsString("Wel vastgelegd: " + quiet));
        assertThat(chosen(answer.asString(), changed)).isEqualTo("voldaan");
        assertThat(status(quiet)).isEqualTo(CommitmentStatus.FULFILLED);
        assertThat(status(changed)).isEqualTo(CommitmentStatus.OPEN);
    }

    @Test
    void whatIsMissingIsToldAtItsField() {
        String number = register.promise(LVVN, "Rappel zonder reden", EXPIRED);

        entering(List.of(number))
                .formParam("besluit-" + number, "termijn")
                .formParam("ministerie", "LVVN")
                .post("/rappel")
                .then()
                .statusCode(400)
                .body(containsString("href=\"#tot-" + number))
                .body(containsString("Vul de nieuwe termijn in."))
                .body(containsString("Vul in waarom"));
        entering(List.of(number))
                .post("/rappel")
                .then()
                .statusCode(400)
                .body(containsString("Kies eerst bij een of meer toezeggingen een besluit."));
        assertThat(status(number)).isEqualTo(CommitmentStatus.OPEN);
    }

    @Test
    void aDayWithoutDecisionsSaysWhatToDo() {
        page("/besluitenlijst?dag=1-1-1999")
                .then()
                .statusCode(200)
                .body(containsString("Op deze dag is niets besloten."));
        page("/besluitenlijst?dag=gisteren").then().body(containsString("Dit is geen datum."));
    }

    private Response page(String address) {
        return staff.reading(Role.GRIFFIE).get(address);
    }

    private RequestSpecification entering(List<String> numbers) {
        RequestSpecification form = staff.sending(Role.GRIFFIE).formParam("besloten-op", "2026-02-10");
        numbers.forEach(number -> form.formParam("nummer", number)
                .formParam("versie-" + number, stored(number).version()));
        return form;
    }

    private static String chosen(String page, String number) {
        String select = page.substring(page.indexOf("name=\"besluit-" + number + "\""));
        select = select.substring(0, select.indexOf("</select>"));
        return select.replaceAll("(?s).*<option value=\"([a-z]*)\" selected>.*", "$1");
    }

    /** As another request would read it. */
    private Commitment stored(String number) {
        return QuarkusTransaction.requiringNew()
                .call(() -> commitments.byNumber(number).orElseThrow());
    }

    private CommitmentStatus status(String number) {
        return stored(number).status();
    }

    private String until(String number) {
        return String.valueOf(stored(number).due().until());
    }

    private String reason(String number) {
        Commitment commitment = stored(number);
        List<CommitmentEvent> events = history.history(commitment);
        return events.get(events.size() - 1).reason();
    }
}
