// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.woordhouder.access.Role;
import nl.woordhouder.access.Staff;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.calendar.TestClock;
import nl.woordhouder.commitment.CommitmentStatus;
import nl.woordhouder.commitment.RegisterForTests;
import nl.woordhouder.database.OnBothDatabases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnBothDatabases
class SavedListsPageTest {
    private static final String BZ = "mnre1013";
    private static final String OCW = "mnre1109";

    @Inject
    Staff staff;

    @Inject
    RegisterForTests register;

    @Inject
    BusinessTime time;

    @Inject
    SavedLists lists;

    @Inject
    TestClock clock;

    /** A word that only the commitments of this test contain. */
    private String word;

    @BeforeEach
    void aWordOfItsOwn() {
        word = "zoek" + UUID.randomUUID().toString().substring(0, 8);
    }

    @AfterEach
    void nobodyKeepsAList() {
        for (Role role : Role.values()) {
            String account = staff.account(role);
            lists.of(account).forEach(list -> lists.remove(account, list.id()));
        }
        staff.activate(Role.LEZER, true);
        clock.reset();
    }

    @Test
    void aListIsKeptWithItsFiltersAndShowsItsCountOnTheDashboardAndTheRegister() {
        register.promise(BZ, word + " dijken", time.today().plusDays(3));
        register.promise(OCW, word + " scholen", time.today().plusDays(3));
        Response saved = save(Role.LEZER, "Mijn dijken", "BZ");

        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(saved.header("Location")).contains("/register?zoek=" + word + "&ministerie=BZ");
        assertThat(page(Role.LEZER, "/register"))
                .contains("href=\"/register?zoek=" + word + "&amp;ministerie=BZ\">Mijn dijken");
        assertThat(page(Role.LEZER, "/")).contains("Mijn dijken</a> <span class=\"number\">1</span>");
        assertThat(page(Role.LEZER, "/overzichten")).contains("‘" + word + "’ · BZ");
    }

    @Test
    void nobodySeesOrChangesTheListsOfSomebodyElse() {
        save(Role.LEZER, "Van de lezer", "BZ");
        long id = only(Role.LEZER).id();

        assertThat(page(Role.GRIFFIE, "/overzichten")).doesNotContain("Van de lezer");
        for (String act : new String[] {"", "/verwijderen", "/link", "/link/intrekken"}) {
            assertThat(send(Role.GRIFFIE, "/overzichten/" + id + act, "Gekaapt").statusCode())
                    .as(act)
                    .isEqualTo(404);
        }
        assertThat(only(Role.LEZER).name()).isEqualTo("Van de lezer");
        assertThat(only(Role.LEZER).token()).isNull();
    }

    @Test
    void aNameIsNeededAndIsOfOneListOnlyAndWhatWasTypedStays() {
        save(Role.LEZER, "Dijken", "BZ");

        Response nameless = save(Role.LEZER, "  ", "BZ");
        Response twice = save(Role.LEZER, "DIJKEN", "OCW");

        assertThat(nameless.statusCode()).isEqualTo(400);
        assertThat(nameless.asString()).contains("Geef het overzicht een naam van ten hoogste 60 tekens.");
        assertThat(twice.statusCode()).isEqualTo(400);
        assertThat(twice.asString())
                .contains("U hebt al een overzicht met deze naam.")
                .contains("value=\"DIJKEN\"")
                .contains("name=\"ministerie\" value=\"OCW\"");
        assertThat(lists.of(staff.account(Role.LEZER))).hasSize(1);
    }

    @Test
    void aListIsRenamedAndRemoved() {
        save(Role.LEZER, "Dijken", "BZ");
        long id = only(Role.LEZER).id();

        assertThat(send(Role.LEZER, "/overzichten/" + id, "<b>Dammen</b>").statusCode())
                .isEqualTo(303);
        assertThat(page(Role.LEZER, "/overzichten")).contains("&lt;b&gt;Dammen&lt;/b&gt;");
        assertThat(send(Role.LEZER, "/overzichten/" + id, "x".repeat(61)).statusCode())
                .isEqualTo(400);

        send(Role.LEZER, "/overzichten/" + id + "/verwijderen", "");
        assertThat(page(Role.LEZER, "/overzichten")).contains("U hebt nog geen overzichten.");
    }

    @Test
    void theCalendarOfAListHoldsItsDatesUnderAddressesThatStay() {
        String due = register.promise(BZ, word + " dijken, dammen", time.today().plusDays(3));
        String undated = register.promise(BZ, word + " havens", null);
        String other = register.promise(OCW, word + " scholen", time.today().plusDays(3));
        String link = published(Role.LEZER, "agenda.ics");
        String before = stranger(link);
        register.postpone(due, time.today().plusDays(40), "Brief van maart");
        String after = stranger(link);

        assertThat(before).contains("UID:" + due + "@").contains("dijken\\, dammen");
        assertThat(before).doesNotContain(undated).doesNotContain(other);
        assertThat(after)
                .contains("UID:" + due + "@")
                .contains("DTSTART;VALUE=DATE:"
                        + time.today().plusDays(40).toString().replace("-", ""));
        assertThat(sequence(after)).isGreaterThan(sequence(before));
        register.decide(due, CommitmentStatus.FULFILLED, "Brief ontvangen");
        assertThat(stranger(link)).contains("STATUS:CANCELLED");
    }

    @Test
    void theFeedOfAListTellsWhatChangedLastFirst() {
        String first =
                register.promise(BZ, word + " <dijken> & dammen", time.today().plusDays(3));
        String second = register.promise(BZ, word + " havens", null);
        clock.moveTo(TestClock.START.plusMinutes(1));
        register.postpone(first, time.today().plusDays(40), "Brief van maart");
        String feed = stranger(published(Role.LEZER, "atom.xml"));

        assertThat(feed)
                .contains("xmlns=\"http://www.w3.org/2005/Atom\"")
                .contains("&lt;dijken&gt; &amp; dammen")
                .containsSubsequence(first, second);
    }

    @Test
    void aRevokedLinkAndALinkOfSomebodyWhoIsShutOutShowNothing() {
        register.promise(BZ, word, time.today());
        String link = published(Role.LEZER, "agenda.ics");
        staff.activate(Role.LEZER, false);
        assertThat(status(link)).isEqualTo(404);
        staff.activate(Role.LEZER, true);
        assertThat(status(link)).isEqualTo(200);

        send(Role.LEZER, "/overzichten/" + only(Role.LEZER).id() + "/link/intrekken", "");
        assertThat(status(link)).isEqualTo(404);
        assertThat(published(Role.LEZER, "agenda.ics")).isNotEqualTo(link);
    }

    @Test
    void somebodyOfAMinistryFollowsOnlyWhatConcernsThatMinistry() {
        String own = register.promise(BZ, word + " dijken", time.today().plusDays(3));
        String other = register.promise(OCW, word + " scholen", time.today().plusDays(3));
        send(Role.MINISTERIE, "/overzichten", "Alles");
        String id = String.valueOf(only(Role.MINISTERIE).id());
        send(Role.MINISTERIE, "/overzichten/" + id + "/link", "");

        String calendar = stranger(FollowPage.calendarPath(only(Role.MINISTERIE).token()));
        assertThat(calendar).contains(own).doesNotContain(other);
    }

    private String published(Role role, String file) {
        if (lists.of(staff.account(role)).isEmpty()) {
            save(role, "Dijken", "BZ");
        }
        send(role, "/overzichten/" + only(role).id() + "/link", "");
        Matcher link =
                Pattern.compile("href=\"([^\"]*/volgen/[^\"]*/" + file + ")\"").matcher(page(role, "/overzichten"));
        assertThat(link.find()).isTrue();
        return URI.create(link.group(1)).getPath();
    }

    private SavedList only(Role role) {
        return lists.of(staff.account(role)).get(0);
    }

    private Response save(Role role, String name, String ministry) {
        return staff.sending(role)
                .formParam("naam", name)
                .formParam("zoek", word)
                .formParam("ministerie", ministry)
                .post("/overzichten");
    }

    private Response send(Role role, String path, String name) {
        return staff.sending(role)
                .formParam("naam", name)
                .formParam("zoek", word)
                .post(path);
    }

    private String page(Role role, String path) {
        return staff.reading(role).get(path).asString();
    }

    private static String stranger(String path) {
        return RestAssured.get(path).then().statusCode(200).extract().asString().replaceAll("\r\n ", "");
    }

    private static int status(String path) {
        return RestAssured.get(path).statusCode();
    }

    private static int sequence(String calendar) {
        Matcher number = Pattern.compile("SEQUENCE:(\\d+)").matcher(calendar);
        assertThat(number.find()).isTrue();
        return Integer.parseInt(number.group(1));
    }
}
