// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.woordhouder.access.ApiClients;
import nl.woordhouder.access.Role;
import nl.woordhouder.access.Staff;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.calendar.TestClock;
import nl.woordhouder.commitment.CommitmentStatus;
import nl.woordhouder.commitment.RegisterForTests;
import nl.woordhouder.database.OnBothDatabases;
import nl.woordhouder.web.FormErrors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnBothDatabases
@TestProfile(WebhookRunTest.OwnHosts.class)
class WebhookRunTest {
    private static final String PAGE = "/beheer/webhooks";
    private static final String BZ = Staff.MINISTRY;
    private static final String DEFENCE = "mnre1018";

    public static class OwnHosts implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("woordhouder.webhooks.own-hosts", "localhost");
        }
    }

    @Inject
    WebhookRun run;

    @Inject
    RegisterForTests register;

    @Inject
    ApiClients clients;

    @Inject
    Staff staff;

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
        webhook(Role.LEZER);
        listener.answers(302);
        String number =
                register.promise(BZ, "Fluitketel op het Wad", time.today().plusDays(2));

        run.run();
        run.run();
        assertThat(listener.heard(number)).hasSize(1);
        assertThat(page()).contains("wordt opnieuw geprobeerd", "antwoord 302");

        listener.answers(200);
        clock.moveTo(time.now().plus(Duration.ofMinutes(2)).atZone(time.zone()).toLocalDateTime());
        run.run();
        run.run();

        assertThat(listener.heard(number)).hasSize(2);
        assertThat(listener.heard(number).get(1).header("webhook-id"))
                .isEqualTo(listener.heard(number).get(0).header("webhook-id"));
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
        Matcher id = Pattern.compile(PAGE + "/(\\d+)/intrekken").matcher(page());
        assertThat(id.find()).isTrue();
        staff.sending(Role.BEHEERDER)
                .post(PAGE + "/" + id.group(1) + "/intrekken")
                .then()
                .statusCode(303);

        run.run();

        assertThat(listener.heard(number)).isEmpty();
    }

    @Test
    void anInternalAddressIsRefusedAtTheForm() {
        staff.sending(Role.BEHEERDER)
                .formParam(Webhooks.CLIENT, client(Role.LEZER))
                .formParam(Webhooks.URL, "https://10.0.0.8/nieuws")
                .post(PAGE)
                .then()
                .statusCode(400)
                .body(containsString("intern netwerk"));
    }

    private String webhook(Role role) {
        Response added = staff.sending(Role.BEHEERDER)
                .formParam(Webhooks.CLIENT, client(role))
                .formParam(Webhooks.URL, listener.url())
                .post(PAGE);
        Matcher secret = Pattern.compile("whsec_[A-Za-z0-9+/=]+").matcher(added.asString());
        assertThat(secret.find()).as(added.asString()).isTrue();
        assertThat(page()).doesNotContain(secret.group());
        return secret.group();
    }

    private String client(Role role) {
        String name = "Bus " + System.nanoTime();
        String ministry = role == Role.MINISTERIE ? BZ : null;
        assertThat(clients.add(name, role, ministry, "anna", new FormErrors())).isPresent();
        return clients.readers().stream()
                .filter(reader -> reader.name().equals(name))
                .map(reader -> Long.toString(reader.id()))
                .findFirst()
                .orElseThrow();
    }

    private String page() {
        return staff.reading(Role.BEHEERDER).get(PAGE).asString();
    }
}
