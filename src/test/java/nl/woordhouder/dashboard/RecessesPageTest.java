// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.woordhouder.access.Role;
import nl.woordhouder.access.Staff;
import nl.woordhouder.audit.ManagementLog;
import nl.woordhouder.calendar.Recesses;
import nl.woordhouder.calendar.TestClock;
import nl.woordhouder.database.OnBothDatabases;
import nl.woordhouder.extraction.Extractor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnBothDatabases
class RecessesPageTest {
    private static final String PAGE = "/beheer/recessen";
    private static final LocalDate FIRST = LocalDate.of(2031, 7, 4);

    @Inject
    Staff staff;

    @Inject
    TestClock clock;

    @Inject
    Recesses recesses;

    @Inject
    ManagementLog log;

    @Inject
    Extractor extractor;

    @AfterEach
    void putEverythingBack() {
        clock.reset();
        recesses.numbered().forEach((id, recess) -> {
            if (recess.first().getYear() == FIRST.getYear()) {
                recesses.remove(id, "test");
            }
        });
    }

    @Test
    void eachRecessHasItsSourceAndWhatIsUnconfirmedIsFlagged() {
        String page = page();

        assertThat(page).contains("persbericht van 19 december 2025");
        String unconfirmed = page.substring(page.indexOf("4 jul. 2025"));
        assertThat(unconfirmed.substring(0, unconfirmed.indexOf("</tr>"))).contains("onbevestigd");
    }

    @Test
    void afterTheLastKnownRecessThePageSaysWhatThatMeans() {
        assertThat(page()).contains("Na ma 12 jan. 2026 zijn geen recessen bekend.");

        clock.moveTo(LocalDate.of(2026, 1, 12));
        assertThat(page()).doesNotContain("zijn geen recessen bekend");
    }

    @Test
    void whatIsAddedCountsForTheNextDocumentAndIsRecorded() {
        String letter = "De minister stuurt de Kamer voor het zomerreces van 2031 een brief over de bruggen.";
        LocalDate written = LocalDate.of(2031, 3, 3);
        assertThat(due(letter, written)).isNull();

        add("2031-07-04", "2031-09-01").then().statusCode(303);

        assertThat(due(letter, written)).isEqualTo(FIRST.minusDays(1));
        assertThat(page()).contains("4 jul. 2031", "rooster van de Kamer");
        assertThat(log.latest(1).get(0)).satisfies(change -> {
            assertThat(change.actor()).isEqualTo(staff.account(Role.BEHEERDER));
            assertThat(change.oldValue()).isNull();
            assertThat(change.newValue()).contains("zomerreces van 2031-07-04 tot en met 2031-09-01");
        });
    }

    @Test
    void aRecessIsChangedAndRemovedAndBothAreRecorded() {
        add("2031-07-04", "2031-09-01");
        long id = idOf(FIRST);

        change(id, "2031-07-05", "2031-09-01").then().statusCode(303);
        assertThat(log.latest(1).get(0).oldValue()).contains("2031-07-04");
        assertThat(log.latest(1).get(0).newValue()).contains("2031-07-05");

        staff.sending(Role.BEHEERDER)
                .post(PAGE + "/" + id + "/verwijderen")
                .then()
                .statusCode(303);
        assertThat(log.latest(1).get(0).newValue()).isNull();
        assertThat(recesses.all()).noneMatch(recess -> recess.first().getYear() == FIRST.getYear());
        change(id, "2031-07-05", "2031-09-01").then().statusCode(404);
    }

    @Test
    void whatCannotBeIsExplainedAndStaysTyped() {
        add("2031-07-04", "2031-09-01");

        assertThat(add("2031-09-01", "2031-09-08").asString()).contains("Dit overlapt het zomerreces");
        assertThat(add("2031-12-08", "2031-12-01").asString()).contains("Deze dag ligt voor de eerste.", "2031-12-08");
        assertThat(add("2031-10-01", "2033-10-01").asString()).contains("Zo lang duurt geen reces.");
        Response empty = staff.sending(Role.BEHEERDER).post(PAGE);
        empty.then().statusCode(400);
        assertThat(empty.asString()).contains("Er zijn 4 fouten", "Kies welk reces het is.");
    }

    @Test
    void daysOffFollowFromTheLaw() {
        assertThat(page()).contains("vr 3 apr. 2026", "ma 27 apr. 2026", "vr 25 dec. 2026");
    }

    private Response add(String first, String last) {
        return staff.sending(Role.BEHEERDER).formParams(fields(first, last)).post(PAGE);
    }

    private Response change(long id, String first, String last) {
        return staff.sending(Role.BEHEERDER).formParams(fields(first, last)).post(PAGE + "/" + id);
    }

    private static Map<String, String> fields(String first, String last) {
        return Map.of("naam", "zomerreces", "eerste-dag", first, "laatste-dag", last, "bron", "rooster van de Kamer");
    }

    private long idOf(LocalDate first) {
        return recesses.numbered().entrySet().stream()
                .filter(entry -> entry.getValue().first().equals(first))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private LocalDate due(String letter, LocalDate written) {
        List<LocalDate> days = extractor.extract(letter, written).candidates().stream()
                .map(candidate -> candidate.due().until())
                .toList();
        return days.get(0);
    }

    private String page() {
        return staff.reading(Role.GRIFFIE)
                .get(PAGE)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
