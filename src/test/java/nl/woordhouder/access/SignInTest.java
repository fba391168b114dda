// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import nl.woordhouder.calendar.TestClock;
import nl.woordhouder.database.OnBothDatabases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@OnBothDatabases
class SignInTest {
    @Inject
    Staff staff;

    @Inject
    TestClock clock;

    private String anna;

    @BeforeEach
    void anAccountExists() {
        anna = staff.account(Role.GRIFFIE);
    }

    @AfterEach
    void backToNormal() {
        staff.activate(Role.GRIFFIE, true);
        clock.reset();
    }

    @Test
    void whoHasNotSignedInIsSentToTheSignInPageAndBack() {
        given().redirects()
                .follow(false)
                .queryParam("status", "openstaand")
                .get("/")
                .then()
                .statusCode(302)
                .header("Location", endsWith("/inloggen?terug=%2F%3Fstatus%3Dopenstaand"));
    }

    @Test
    void theRightPasswordOpensASession() {
        Response response = signIn(anna, Staff.PASSWORD, "/register?zoek=dijk");

        response.then().statusCode(303).header("Location", endsWith("/register?zoek=dijk"));
        Cookie session = response.getDetailedCookie("woordhouder-sessie");
        assertThat(session.isHttpOnly()).isTrue();
        assertThat(session.getSameSite()).isEqualTo("Strict");
        given().cookie(session).get("/").then().statusCode(200).body(containsString("Test griffie"));
    }

    @Test
    void theNameMayBeTypedInAnyCase() {
        signIn("  " + anna.toUpperCase() + " ", Staff.PASSWORD, "/").then().statusCode(303);
    }

    @Test
    void aWrongPasswordAndAnUnknownNameGiveTheSameAnswer() {
        Response wrong = signIn(anna, "iets anders helemaal", "/");
        Response unknown = signIn("niemand", Staff.PASSWORD, "/");

        wrong.then().statusCode(401);
        assertThat(wrong.cookies()).doesNotContainKey("woordhouder-sessie");
        unknown.then().statusCode(401);
        assertThat(unknown.asString().replace("niemand", anna).replaceAll("value=\"[^\"]*\"", ""))
                .isEqualTo(wrong.asString().replaceAll("value=\"[^\"]*\"", ""));
        assertThat(wrong.asString()).contains("horen niet bij elkaar").doesNotContain("iets anders helemaal");
    }

    @Test
    void afterFiveFailuresEvenTheRightPasswordHasToWait() {
        for (int attempt = 0; attempt < 5; attempt++) {
            signIn(anna, "fout wachtwoord", "/");
        }
        signIn(anna, Staff.PASSWORD, "/").then().statusCode(429).body(containsString("Te veel mislukte pogingen"));

        clock.moveTo(LocalDateTime.of(2026, 2, 11, 9, 16));
        signIn(anna, Staff.PASSWORD, "/").then().statusCode(303);
    }

    @Test
    void aDisabledAccountCannotSignInAndItsSessionsAreOver() {
        String session = staff.session(Role.GRIFFIE);
        staff.activate(Role.GRIFFIE, false);

        signIn(anna, Staff.PASSWORD, "/").then().statusCode(401);
        home(session).then().statusCode(302);
    }

    @Test
    void signingOutEndsTheSessionOnTheServer() {
        String session = staff.session(Role.GRIFFIE);
        form().cookie("woordhouder-sessie", session).post("/uitloggen").then().statusCode(303);

        home(session).then().statusCode(302);
    }

    @Test
    void aSessionEndsAfterFourHoursWithoutAnyRequest() {
        String session = staff.session(Role.GRIFFIE);
        clock.moveTo(LocalDateTime.of(2026, 2, 11, 12, 30));
        home(session).then().statusCode(200);
        clock.moveTo(LocalDateTime.of(2026, 2, 11, 16, 0));
        home(session).then().statusCode(200);
        clock.moveTo(LocalDateTime.of(2026, 2, 11, 20, 1));
        home(session).then().statusCode(302);
    }

    @Test
    void aSessionEndsAfterTwelveHoursWhateverHappens() {
        String session = staff.session(Role.GRIFFIE);
        for (int hour = 12; hour < 21; hour += 3) {
            clock.moveTo(LocalDateTime.of(2026, 2, 11, hour, 0));
            home(session).then().statusCode(200);
        }
        clock.moveTo(LocalDateTime.of(2026, 2, 11, 21, 0));
        home(session).then().statusCode(302);
    }

    @Test
    void anUnknownSessionCookieDoesNotKeepTheSignInPageAway() {
        given().cookie("woordhouder-sessie", "verzonnen")
                .get("/inloggen")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elders.example",
                "//elders.example",
                "/\\elders.example",
                "javascript:alert(1)",
                "/a\r\nX-Y: z",
                "/inloggen"
            })
    void afterSigningInNobodyIsSentElsewhere(String back) {
        signIn(anna, Staff.PASSWORD, back).then().statusCode(303).header("Location", equalTo(home()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/register?zoek={a|b}", "/register?zoek=100%", "/[", "/a#b#c"})
    void anAddressThatCannotBeReadLeadsHome(String back) {
        signIn(anna, Staff.PASSWORD, back).then().statusCode(303).header("Location", equalTo(home()));
    }

    @Test
    void withoutTheTokenOfTheFormNothingHappens() {
        Response refused = given().formParam("naam", anna)
                .formParam("wachtwoord", Staff.PASSWORD)
                .post("/inloggen");
        refused.then().statusCode(403).body(containsString("Dit formulier is verlopen"));
        assertThat(refused.asString()).doesNotContain(Staff.PASSWORD);
        assertThat(refused.cookies()).doesNotContainKey("woordhouder-sessie");
        given().cookie("woordhouder-csrf", "een")
                .formParam("csrf", "ander")
                .formParam("naam", anna)
                .formParam("wachtwoord", Staff.PASSWORD)
                .post("/inloggen")
                .then()
                .statusCode(403);
    }

    private static RequestSpecification form() {
        return given().redirects()
                .follow(false)
                .cookie("woordhouder-csrf", "token")
                .formParam("csrf", "token");
    }

    private static Response signIn(String name, String password, String back) {
        return form().formParam("naam", name)
                .formParam("wachtwoord", password)
                .formParam("terug", back)
                .post("/inloggen");
    }

    private static Response home(String session) {
        return given().redirects()
                .follow(false)
                .cookie("woordhouder-sessie", session)
                .get("/");
    }

    private static String home() {
        return "http://127.0.0.1:" + RestAssured.port + "/";
    }
}
