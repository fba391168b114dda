// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.calendar.TestClock;
import nl.woordhouder.database.OnBothDatabases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnBothDatabases
class ApiClientsPageTest {
    private static final String PAGE = "/beheer/koppelingen";
    private static final Pattern TOKEN = Pattern.compile("wh_[A-Za-z0-9_-]{43}");

    @Inject
    Staff staff;

    @Inject
    EntityManager entities;

    @Inject
    BusinessTime time;

    @Inject
    TestClock clock;

    @AfterEach
    void backToTheFirstDay() {
        clock.reset();
    }

    @Test
    void aTokenIsShownOnceAndKeptAsAHashOnly() {
        String name = "Proef " + UUID.randomUUID();
        String token = token(name, "lezer");

        assertThat(stored(name)).hasSize(64).isNotEqualTo(token);
        staff.reading(Role.BEHEERDER)
                .get(PAGE)
                .then()
                .body(containsString(name))
                .body(not(containsString(token)));
    }

    @Test
    void aTokenThatOpensNothingIsRefusedEvenWhereReadingIsFree() {
        RestAssured.given()
                .header("Authorization", "Bearer wh_nooit")
                .get("/v1/toezeggingen")
                .then()
                .statusCode(401)
                .contentType(startsWith("application/problem+json"))
                .body("detail", containsString("onbekend, verlopen of ingetrokken"));
    }

    @Test
    void aWithdrawnTokenIsOutAtOnce() {
        String name = "Proef " + UUID.randomUUID();
        String token = token(name, "lezer");
        reading(token).then().statusCode(200);

        staff.sending(Role.BEHEERDER)
                .post(PAGE + "/" + id(name) + "/intrekken")
                .then()
                .statusCode(303);

        reading(token).then().statusCode(401);
        staff.reading(Role.BEHEERDER).get(PAGE).then().body(containsString("ingetrokken op"));
    }

    @Test
    void aTokenIsValidForAYear() {
        String token = token("Proef " + UUID.randomUUID(), "lezer");
        clock.moveTo(time.today().plusDays(364));
        reading(token).then().statusCode(200);

        clock.moveTo(time.today().plusDays(2));

        reading(token).then().statusCode(401);
    }

    @Test
    void aTokenOpensNoPage() {
        String token = token("Proef " + UUID.randomUUID(), "griffie");

        Response page = RestAssured.given()
                .redirects()
                .follow(false)
                .header("Authorization", "Bearer " + token)
                .get("/documenten");

        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(page.header("Location")).contains("/inloggen");
    }

    @Test
    void whatIsWrongIsToldAtTheField() {
        staff.sending(Role.BEHEERDER)
                .formParam("naam", "?")
                .formParam("rol", "beheerder")
                .post(PAGE)
                .then()
                .statusCode(400)
                .body(containsString("Gebruik 2 tot 60 letters"))
                .body(containsString("Kies waarvoor het token dient."));
        staff.sending(Role.BEHEERDER)
                .formParam("naam", "Zonder ministerie")
                .formParam("rol", "ministerie")
                .post(PAGE)
                .then()
                .statusCode(400)
                .body(containsString("Kies het ministerie"));
    }

    @Test
    void onlyTheAdministratorComesHere() {
        for (Role role : new Role[] {Role.LEZER, Role.GRIFFIE, Role.MINISTERIE}) {
            staff.reading(role).get(PAGE).then().statusCode(equalTo(403));
        }
    }

    private String token(String name, String role) {
        String page = staff.sending(Role.BEHEERDER)
                .formParam("naam", name)
                .formParam("rol", role)
                .post(PAGE)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        Matcher token = TOKEN.matcher(page);
        assertThat(token.find()).isTrue();
        return token.group();
    }

    private static Response reading(String token) {
        return RestAssured.given().header("Authorization", "Bearer " + token).get("/v1/toezeggingen");
    }

    @Transactional
    String stored(String name) {
        return entities.createQuery("select tokenHash from ApiClient where name = :name", String.class)
                .setParameter("name", name)
                .getSingleResult();
    }

    @Transactional
    long id(String name) {
        return entities.createQuery("select id from ApiClient where name = :name", Long.class)
                .setParameter("name", name)
                .getSingleResult();
    }
}
