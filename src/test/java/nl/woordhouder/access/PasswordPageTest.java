// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PasswordPageTest {
    private static final String OLD = "oud paard batterij";
    private static final String NEW = "nieuw paard batterij";

    @Inject
    AccountRepository accounts;

    @Inject
    Sessions sessions;

    private String name;
    private String session;

    @BeforeEach
    void somebodyWhoIsSignedIn() {
        name = "wissel-" + UUID.randomUUID().toString().substring(0, 8);
        QuarkusTransaction.requiringNew()
                .run(() -> accounts.persist(new Account(name, "Wissel", OLD, Role.LEZER, null)));
        session = QuarkusTransaction.requiringNew().call(() -> sessions.open(name));
    }

    @Test
    void aChangedPasswordWorksAndTheSessionOfAnotherDeviceEnds() {
        String other = QuarkusTransaction.requiringNew().call(() -> sessions.open(name));
        Response answer = change(OLD, NEW);

        answer.then().statusCode(303);
        assertThat(accepts(NEW)).isTrue();
        assertThat(accepts(OLD)).isFalse();
        assertThat(visit(other)).isEqualTo(302);
        assertThat(visit(session)).isEqualTo(302);
        assertThat(visit(answer.cookie("woordhouder-sessie"))).isEqualTo(200);
    }

    @Test
    void whoeverDoesNotKnowThePasswordOfNowChangesNothing() {
        change("geraden wachtwoord", NEW)
                .then()
                .statusCode(400)
                .body(containsString("Dit is niet uw huidige wachtwoord."))
                .body(not(containsString(NEW)));

        assertThat(accepts(OLD)).isTrue();
    }

    @Test
    void guessingIsSlowedDownAsSigningInIs() {
        for (int guess = 0; guess < 6; guess++) {
            change("geraden wachtwoord " + guess, NEW);
        }

        change(OLD, NEW).then().statusCode(400).body(containsString("Te veel mislukte pogingen."));
        assertThat(accepts(OLD)).isTrue();
    }

    @Test
    void aShortPasswordIsRefusedAtItsField() {
        change(OLD, "kort").then().statusCode(400).body(containsString("ten minste 12 tekens"));

        assertThat(accepts(OLD)).isTrue();
    }

    private Response change(String current, String next) {
        return given().redirects()
                .follow(false)
                .cookie("woordhouder-sessie", session)
                .cookie("woordhouder-csrf", "token")
                .formParam("csrf", "token")
                .formParam("huidig", current)
                .formParam("nieuw", next)
                .post("/wachtwoord");
    }

    private static int visit(String session) {
        return given().redirects()
                .follow(false)
                .cookie("woordhouder-sessie", session)
                .get("/wachtwoord")
                .statusCode();
    }

    private boolean accepts(String password) {
        return QuarkusTransaction.requiringNew()
                .call(() -> accounts.byUsername(name).orElseThrow().accepts(password));
    }
}
