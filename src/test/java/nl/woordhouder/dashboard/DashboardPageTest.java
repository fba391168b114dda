// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.xml.XmlPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import nl.woordhouder.access.Role;
import nl.woordhouder.access.Staff;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.calendar.TestClock;
import nl.woordhouder.commitment.CommitmentLinks;
import nl.woordhouder.commitment.CommitmentStatus;
import nl.woordhouder.commitment.Decision;
import nl.woordhouder.commitment.RegisterForTests;
import nl.woordhouder.commitment.Relation;
import nl.woordhouder.database.OnBothDatabases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnBothDatabases
class DashboardPageTest {
    private static final String LNV = "mnre1150";
    private static final String LVVN = "mnre1153";

    @Inject
    Staff staff;

    @Inject
    RegisterForTests register;

    @Inject
    CommitmentLinks links;

    @Inject
    BusinessTime time;

    @Inject
    TestClock clock;

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @BeforeEach
    void someWork() {
        register.promise(LNV, LVVN, "Langst te laat", time.today().minusDays(2000));
        register.promise(LVVN, "Net te laat", time.today().minusDays(1));
        register.promise(LVVN, "Vandaag", time.today());
        register.promise(LVVN, "Ooit", null);
        String done = register.promise(LVVN, "Al klaar", time.today().minusDays(3000));
        register.decide(done, CommitmentStatus.FULFILLED, "brief ontvangen");
    }

    @Test
    void everyNumberEqualsWhatItsLinkShows() {
        XmlPath page = home(Role.GRIFFIE).htmlPath();
        List<String> links = page.getList(
                "**.findAll { it.name() == 'a' && it.@href.text().startsWith('/register?') && it.@class.text() != '' }.@href",
                String.class);

        assertThat(links).hasSizeGreaterThanOrEqualTo(5);
        for (String link : links) {
            String shown = page.getString("**.find { it.name() == 'a' && it.@href == '" + link + "' }")
                    .strip();
            if (Character.isDigit(shown.charAt(0))) {
                String listed = staff.reading(Role.GRIFFIE)
                        .urlEncodingEnabled(false)
                        .get(link)
                        .htmlPath()
                        .getString("**.find { it.@role == 'status' }.strong");
                assertThat(shown).as(link).startsWith(listed);
            }
        }
    }

    @Test
    void theLongestOverdueComesFirstAndWhatIsSettledIsNotThere() {
        assertThat(home(Role.GRIFFIE).asString())
                .containsSubsequence("2.000 dagen te laat", "Langst te laat")
                .doesNotContain("Al klaar");
    }

    @Test
    void onlyWhoWorksTheDeskSeesWhatWaitsForReview() {
        assertThat(home(Role.GRIFFIE).asString()).contains("te beoordelen");
        assertThat(home(Role.LEZER).asString()).doesNotContain("te beoordelen").doesNotContain("/beheer");
    }

    @Test
    void aMinistrySeesNothingOfTheOthers() {
        assertThat(home(Role.MINISTERIE).asString())
                .doesNotContain("Langst te laat")
                .doesNotContain("LVVN");
    }

    @Test
    void committeesAreCountedLikeMinistries() {
        assertThat(home(Role.LEZER)
                        .htmlPath()
                        .getList(
                                "**.findAll { it.name() == 'a' && it.@href.text().contains('commissie=BuZa') }.@href",
                                String.class))
                .contains("/register?termijn=te-laat&commissie=BuZa", "/register?termijn=zonder-datum&commissie=BuZa");
    }

    @Test
    void whoComesBackSeesWhatHappenedSince() {
        home(Role.BEHEERDER);
        clock.moveTo(TestClock.START.plusHours(1));
        register.promise(LVVN, "Nieuw na het bezoek", time.today());
        String again = home(Role.BEHEERDER).asString();

        assertThat(again).contains("Sinds uw vorige bezoek", "Nieuw na het bezoek", "in het register opgenomen");
    }

    @Test
    void aMinistrySeesOnlyWhatHappenedToItsOwn() {
        home(Role.MINISTERIE);
        clock.moveTo(TestClock.START.plusHours(2));
        String own = register.promise(Staff.MINISTRY, "Eigen belofte sinds het bezoek", time.today());
        register.promise(LVVN, "Vreemde belofte sinds het bezoek", time.today());

        assertThat(home(Role.MINISTERIE).asString())
                .contains("Eigen belofte sinds het bezoek", own)
                .doesNotContain("Vreemde belofte");
    }

    @Test
    void whatTiesCommitmentsIsAChangeToo() {
        String earlier = register.promise(LVVN, "Heggen langs de weg", null);
        String later = register.promise(LVVN, "Heggen langs het spoor", null);
        clock.moveTo(TestClock.START.plusHours(4));
        home(Role.LEZER);
        clock.moveTo(TestClock.START.plusHours(5));
        Decision decision = new Decision("anna", time.now(), time.today(), "hoort bij elkaar");
        links.relate(later, Relation.ADDITION, earlier, decision);

        assertThat(home(Role.LEZER).asString())
                .contains("keer bij een toezegging een verband gelegd", "Heggen langs het spoor")
                .doesNotContain("Er is niets veranderd");
    }

    private Response home(Role role) {
        return staff.reading(role).get("/");
    }
}
