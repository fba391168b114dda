// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import nl.woordhouder.access.Role;
import nl.woordhouder.access.Staff;
import nl.woordhouder.calendar.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class OutboxPageTest {
    private static final String PATH = "/beheer/uitbox";

    @Inject
    ReminderScene scene;

    @Inject
    Staff staff;

    @Inject
    Claims claims;

    @BeforeEach
    void emptyRegister() {
        scene.clear();
    }

    @AfterEach
    void tidy() {
        scene.clear();
    }

    @Test
    void anEmptyOutboxSaysWhatToDo() {
        assertThat(list(Role.BEHEERDER)).contains("Er is nog niet gecontroleerd", "Voeg onder", "Nu uitvoeren");
    }

    @Test
    void sweepingByHandShowsTheMailThatWaits() {
        scene.readerOfBz();
        scene.promised(TestClock.START.toLocalDate().minusDays(3));

        staff.sending(Role.BEHEERDER).post(PATH + "/nu-uitvoeren").then().statusCode(303);

        assertThat(list(Role.BEHEERDER))
                .contains(
                        "Woordhouder: 1 te laat (BZ)", "toezeggingen@bz.example", "wacht op verzending", "met de hand");
        assertThat(mail()).contains("3 dagen te laat", "Onderhoud van &lt;bruggen&gt; &amp; sluizen");
    }

    @Test
    void aReaderForWhomTheSweepFailedIsCounted() {
        scene.reader("toezeggingen@ocw.example", new Readership.OfMinistry(ReminderScene.OCW));
        scene.promised(ReminderScene.OCW, null, TestClock.START.toLocalDate().minusDays(3));
        scene.poison("toezeggingen@ocw.example", 0);

        staff.sending(Role.BEHEERDER).post(PATH + "/nu-uitvoeren").then().statusCode(303);

        assertThat(list(Role.BEHEERDER)).contains("1 mislukt");
    }

    @Test
    void aRefusalIsShownInTheWordsOfTheMailServerAndCanBeTriedAgain() {
        sweepOneMail();
        Outgoing taken = claims.take(List.of(id())).get(0);
        claims.record(taken, new Delivery.Refused("550 no such user"));
        assertThat(list(Role.BEHEERDER)).contains("mislukt", "550 no such user", "Opnieuw proberen");

        staff.sending(Role.BEHEERDER)
                .post(PATH + "/" + id() + "/opnieuw")
                .then()
                .statusCode(303);

        assertThat(list(Role.BEHEERDER)).doesNotContain("</span> mislukt").contains("wacht op verzending");
    }

    @Test
    void whatTheMailServerTookIsNeverCalledReceived() {
        sweepOneMail();
        claims.record(claims.take(List.of(id())).get(0), new Delivery.Accepted());

        assertThat(list(Role.BEHEERDER))
                .contains("geaccepteerd door de mailserver")
                .doesNotContain("ontvangen");
    }

    @Test
    void aMailThatWaitsCanBeCancelled() {
        sweepOneMail();

        staff.sending(Role.BEHEERDER)
                .post(PATH + "/" + id() + "/annuleren")
                .then()
                .statusCode(303);

        assertThat(list(Role.BEHEERDER)).contains("geannuleerd", "Geannuleerd door Test beheerder.");
        assertThat(claims.take(List.of(id()))).isEmpty();
    }

    @Test
    void whoReadsAMailHereCannotUnsubscribeItsReader() {
        sweepOneMail();

        assertThat(mail())
                .contains("/afmelden/…")
                .doesNotContain(scene.mails().get(0).contact().token());
    }

    @Test
    void aMailThatDoesNotExistIsNotFound() {
        staff.reading(Role.BEHEERDER).get(PATH + "/999999").then().statusCode(404);
    }

    @Test
    void griffieReadsButChangesNothing() {
        sweepOneMail();

        assertThat(list(Role.GRIFFIE))
                .contains("Woordhouder: 1 te laat (BZ)")
                .doesNotContain("<button class=\"utrecht-button utrecht-button--small\"");
        for (String act : new String[] {"nu-uitvoeren", id() + "/opnieuw", id() + "/annuleren"}) {
            staff.sending(Role.GRIFFIE).post(PATH + "/" + act).then().statusCode(403);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"LEZER", "MINISTERIE"})
    void othersDoNotSeeIt(Role role) {
        staff.reading(role).get(PATH).then().statusCode(403);
        staff.reading(role).get("/beheer/contacten").then().statusCode(403);
    }

    @Test
    void mailsAreShownByTheirState() {
        sweepOneMail();

        assertThat(page("?stand=wacht")).contains("Woordhouder: 1 te laat (BZ)");
        assertThat(page("?stand=mislukt"))
                .contains("Er zijn geen mails met deze stand")
                .doesNotContain("Woordhouder: 1 te laat (BZ)");
        assertThat(page("?voor=" + id())).doesNotContain("Woordhouder: 1 te laat (BZ)");
    }

    @Test
    void allRunsAreOnAPageOfTheirOwn() {
        assertThat(page("/controles")).contains("Er is nog niet gecontroleerd", "Nu uitvoeren");
        for (int run = 0; run <= 100; run++) {
            scene.swept(TestClock.START.toLocalDate().minusDays(run));
        }

        assertThat(page("/controles")).contains("volgens rooster", "Oudere controles");
        assertThat(page("/controles?voor=" + scene.secondRun()))
                .contains("volgens rooster")
                .doesNotContain("Oudere controles");
    }

    private void sweepOneMail() {
        scene.readerOfBz();
        scene.promised(TestClock.START.toLocalDate().minusDays(3));
        staff.sending(Role.BEHEERDER).post(PATH + "/nu-uitvoeren");
    }

    private long id() {
        return scene.mails().get(0).id();
    }

    private String list(Role role) {
        return staff.reading(role).get(PATH).then().statusCode(200).extract().asString();
    }

    private String page(String rest) {
        return staff.reading(Role.BEHEERDER)
                .get(PATH + rest)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private String mail() {
        return staff.reading(Role.BEHEERDER)
                .get(PATH + "/" + id())
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
