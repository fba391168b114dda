// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
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
@TestProfile(WebhooksForTests.OwnHosts.class)
class WebhookRunTest {
    private static final String BZ = Staff.MINISTRY;
    private static final String DEFENCE = "mnre1018";

    @Inject
    WebhookRun run;

    @Inject
    RegisterForTests register;

    @Inject
    WebhooksForTests webhooks;

    @Inject
    BusinessTime time;

    @Inject
    TestClock clock;

    private Listener listener;

    @BeforeEach
    void listen() {
        listener = new Listener();
    }

    @AfterEach
    void backToTheFirstDay() {
        listener.close();
        clock.reset();
    }

    @Test
    void aProgramHearsOfAChangedStatusAndCanCheckThatItIsOurs() {
        String secret = webhook(Role.LEZER);
        String number =
                register.promise(BZ, "Klokgelui in Hoorn-Zuid", time.today().plusDays(90));
        register.decide(number, CommitmentStatus.FULFILLED, "brief ontvangen");

        run.run();

        assertThat(listener.heard(number)).singleElement().satisfies(heard -> {
            assertThat(heard.body())
                    .contains("toezegging.status-gewijzigd", "\"oud\":\"openstaand\"", "\"nieuw\":\"voldaan\"");
            assertThat(heard.header("webhook-signature"))
                    .isEqualTo(WebhookSignature.of(
                            secret,
                            heard.header("webhook-id"),
                            Long.parseLong(heard.header("webhook-timestamp")),
                            heard.body()));
        });
    }

    @Test
    void whatComesDueSoonAndWhatBecomesLateIsToldOnce() {
        webhook(Role.LEZER);
        String number =
                register.promise(BZ, "Dorpspomp van Natland", time.today().plusDays(3));
        String late =
                register.promise(BZ, "Dorpspomp van Droogland", time.today().minusDays(30));

        run.run();
        run.run();
        assertThat(listener.heard(number))
                .singleElement()
                .satisfies(heard -> assertThat(heard.body()).contains("toezegging.binnenkort"));

        clock.moveTo(time.today().plusDays(9));
        run.run();
        run.run();
        assertThat(listener.heard(number)).hasSize(2);
        assertThat(listener.heard(number).get(1).body()).contains("toezegging.te-laat");
        assertThat(listener.heard(late)).as("was late before anybody listened").isEmpty();
    }

    @Test
    void aMinistryHearsOnlyWhatConcernsIt() {
        webhook(Role.MINISTERIE);
        String own = register.promise(BZ, "Poort van Eigenbelang", time.today().plusDays(2));
        String others =
                register.promise(DEFENCE, "Poort van Anderman", time.today().plusDays(2));
        register.decide(others, CommitmentStatus.LAPSED, "niet meer nodig");

        run.run();

        assertThat(listener.heard(own)).hasSize(1);
        assertThat(listener.heard(others)).isEmpty();
    }

    @Test
    void whatIsNotTakenIsTriedAgainLaterAndNeverRedirected() {
        listener.answers(302);
        String number =
                register.promise(BZ, "Fluitketel op het Wad", time.today().plusDays(90));
        webhook(Role.LEZER);
        register.decide(number, CommitmentStatus.FULFILLED, "brief ontvangen");

        run.run();
        run.run();
        assertThat(listener.heard(number)).hasSize(1);
        assertThat(webhooks.page()).contains("wordt opnieuw geprobeerd", "antwoord 302");

        listener.answers(200);
        clock.moveTo(time.now().plus(Duration.ofMinutes(2)).atZone(time.zone()).toLocalDateTime());
        run.run();
        run.run();

        assertThat(listener.heard(number)).hasSize(2);
        assertThat(listener.heard(number).get(1).header("webhook-id"))
                .isEqualTo(listener.heard(number).get(0).header("webhook-id"));
    }

    @Test
    void aProgramThatDoesNotTakeAMessageGetsNoOtherInTheSameRun() {
        webhook(Role.LEZER);
        listener.answers(500);
        register.promise(BZ, "Vuurtoren op de Dam", time.today().plusDays(2));
        register.promise(BZ, "Vuurtoren op de Kade", time.today().plusDays(2));

        run.run();
        assertThat(listener.heard("")).hasSize(1);

        run.run();
        assertThat(listener.heard("")).hasSize(2);
    }

    @Test
    void aStatusThatStaysTheSameIsNoNews() {
        webhook(Role.LEZER);
        String number = register.promise(BZ, "Zandbank van Gelijk", time.today().plusDays(200));
        register.decide(number, CommitmentStatus.OPEN, "nog steeds open");

        run.run();

        assertThat(listener.heard(number)).isEmpty();
    }

    @Test
    void aProgramThatIsGoneIsNotToldAnyMore() {
        webhook(Role.LEZER);
        listener.answers(410);
        register.promise(BZ, "Seinhuis Verlaten", time.today().plusDays(2));
        run.run();
        register.promise(BZ, "Seinhuis Vergeten", time.today().plusDays(2));
        run.run();

        assertThat(listener.heard("")).hasSize(1);
    }

    @Test
    void aChangeThatIsTakenBackIsNotTold() {
        webhook(Role.LEZER);
        String number =
                register.promise(BZ, "Ganzenbord van Weifel", time.today().plusDays(200));

        QuarkusTransaction.begin();
        register.decide(number, CommitmentStatus.LAPSED, "niet meer nodig");
        QuarkusTransaction.rollback();
        run.run();

        assertThat(listener.heard(number)).isEmpty();
    }

    @Test
    void whatWaitsForARevokedWebhookIsNotSent() {
        webhook(Role.LEZER);
        String number =
                register.promise(BZ, "Stoomgemaal van Ooit", time.today().plusDays(200));
        register.decide(number, CommitmentStatus.FULFILLED, "brief ontvangen");
        webhooks.revokeAll();

        run.run();

        assertThat(listener.heard(number)).isEmpty();
    }

    private String webhook(Role role) {
        return webhooks.webhook(role, listener.url());
    }
}
