// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.woordhouder.calendar.TestClock;
import nl.woordhouder.commitment.RegisterForTests;
import nl.woordhouder.database.OnBothDatabases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A form that is sent when the session is over. */
@QuarkusTest
@OnBothDatabases
class ExpiredSessionTest {
    private static final String TYPED = "Bellen over het \"concept\" & de <kaart>\nmorgen één keer";

    @Inject
    Staff staff;

    @Inject
    RegisterForTests register;

    @Inject
    TestClock clock;

    private String anna;
    private String session;
    private String number;

    @BeforeEach
    void aSessionThatIsOver() {
        anna = staff.account(Role.GRIFFIE);
        number = register.promise("mnre1013", "Kaart van de wadgeulen", LocalDate.of(2026, 1, 20));
        session = staff.session(Role.GRIFFIE);
        clock.moveTo(LocalDateTime.of(2026, 2, 11, 18, 30));
    }

    @AfterEach
    void backToNormal() {
        clock.reset();
    }

    @Test
    void theAnswerIsTheSignInPageWithWhatWasTypedAndNothingIsChanged() {
        form("token")
                .formParam("notitie", TYPED)
                .post("/register/" + number + "/notities")
                .then()
                .statusCode(401)
                .body(containsString("wat u hebt ingevuld is er nog"))
                .body(containsString("name=\"bewaard-voor\" value=\"/register/" + number + "/notities\""))
                .body(containsString("name=\"terug\" value=\"/register/" + number + "?van=2\""));

        assertThat(page()).doesNotContain("Bellen over");
    }

    @Test
    void afterSigningInItIsSentAfterAll() {
        String signInPage = form("token")
                .formParam("notitie", TYPED)
                .post("/register/" + number + "/notities")
                .asString();
        Response resumed = signIn(Staff.PASSWORD, signInPage);

        resumed.then()
                .statusCode(200)
                .body(containsString("U bent weer ingelogd"))
                .body(containsString("action=\"/register/" + number + "/notities\""))
                .body(containsString("Bellen over het &quot;concept&quot; &amp; de &lt;kaart&gt;"));
        String fresh = resumed.getCookie("woordhouder-csrf");
        assertThat(fresh).isNotEqualTo("token");
        assertThat(resumed.asString()).contains("name=\"csrf\" value=\"" + fresh + "\"");

        given().redirects()
                .follow(false)
                .cookie("woordhouder-sessie", resumed.getCookie("woordhouder-sessie"))
                .cookie("woordhouder-csrf", fresh)
                .formParam("csrf", fresh)
                .formParam("notitie", TYPED)
                .post("/register/" + number + "/notities")
                .then()
                .statusCode(303);
        assertThat(page()).contains("Bellen over het &quot;concept&quot; &amp; de &lt;kaart&gt;\nmorgen één keer");
    }

    @Test
    void aWrongPasswordLosesNothing() {
        String signInPage = form("token")
                .formParam("notitie", TYPED)
                .post("/register/" + number + "/notities")
                .asString();

        signIn("verkeerd", signInPage)
                .then()
                .statusCode(401)
                .body(containsString("name=\"bewaard\" value=\"" + field(signInPage, "bewaard") + "\""));
    }

    @Test
    void aFormThatIsNotOursIsNotKept() {
        form("another")
                .formParam("notitie", TYPED)
                .post("/register/" + number + "/notities")
                .then()
                .statusCode(302)
                .header("Location", endsWith("/inloggen?terug=%2Fregister%2F" + number + "%3Fvan%3D2"));
    }

    @Test
    void theTextOfAFormWithFilesIsKeptWithoutTheFiles() throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/documenten"))
                                .header("Cookie", "woordhouder-sessie=" + session + "; woordhouder-csrf=token")
                                .header("Content-Type", "multipart/form-data; boundary=grens")
                                .POST(HttpRequest.BodyPublishers.ofString(part("csrf\"", "token")
                                        + part("tekst\"", "Geachte voorzitter, hierbij de brief.")
                                        + part("bestanden\"; filename=\"brief.txt\"", "niet deze")
                                        + "--grens--\r\n"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("Bestanden moet u opnieuw kiezen.").doesNotContain("niet+deze");
        signIn(Staff.PASSWORD, answer.body())
                .then()
                .statusCode(200)
                .body(containsString("enctype=\"multipart/form-data\""))
                .body(containsString("Geachte voorzitter, hierbij de brief."));
    }

    private static String part(String name, String value) {
        return "--grens\r\nContent-Disposition: form-data; name=\"" + name + "\r\n\r\n" + value + "\r\n";
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /wachtwoord,                     huidig
            /wachtwoord,                     nieuw
            /beheer/gebruikers,              wachtwoord
            /beheer/gebruikers/1/wachtwoord, wachtwoord
            """)
    void aPasswordIsNeverKept(String path, String field) {
        Response answer = form("token").formParam(field, "veerpont-in-de-mist").post(path);

        answer.then().statusCode(302);
        assertThat(answer.asString()).doesNotContain("veerpont");
    }

    @Test
    void whatIsTooLargeToCarryAlongIsAskedAgain() {
        form("token")
                .formParam("notitie", "x".repeat(1024 * 1024))
                .post("/register/" + number + "/notities")
                .then()
                .statusCode(302);
    }

    @Test
    void aProgramIsAnsweredAsBefore() {
        given().contentType("application/json")
                .body("{}")
                .post("/v1/toezeggingen/" + number + "/statusbesluiten")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    @Test
    void aFormForAnotherSiteIsNeverSent() {
        String page = form("token")
                .formParam("notitie", TYPED)
                .post("/register/" + number + "/notities")
                .asString();

        given().redirects()
                .follow(false)
                .cookie("woordhouder-csrf", "token")
                .formParam("csrf", "token")
                .formParam("naam", anna)
                .formParam("wachtwoord", Staff.PASSWORD)
                .formParam("terug", "/register")
                .formParam("bewaard", field(page, "bewaard"))
                .formParam("bewaard-voor", "//elders.example/register")
                .post("/inloggen")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/register"));
    }

    private RequestSpecification form(String token) {
        return given().redirects()
                .follow(false)
                .header("Referer", RestAssured.baseURI + ":" + RestAssured.port + "/register/" + number + "?van=2")
                .cookie("woordhouder-sessie", session)
                .cookie("woordhouder-csrf", "token")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf", token);
    }

    private Response signIn(String password, String signInPage) {
        RequestSpecification request = given().redirects()
                .follow(false)
                .cookie("woordhouder-csrf", "token")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf", "token")
                .formParam("naam", anna)
                .formParam("wachtwoord", password)
                .formParam("terug", field(signInPage, "terug"))
                .formParam("bewaard", field(signInPage, "bewaard"))
                .formParam("bewaard-voor", field(signInPage, "bewaard-voor"));
        return (signInPage.contains("bewaard-met-bestanden")
                        ? request.formParam("bewaard-met-bestanden", "ja")
                        : request)
                .post("/inloggen");
    }

    private static String field(String page, String name) {
        String start = "name=\"" + name + "\" value=\"";
        int from = page.indexOf(start) + start.length();
        return page.substring(from, page.indexOf('"', from)).replace("&amp;", "&");
    }

    private String page() {
        return staff.reading(Role.GRIFFIE).get("/register/" + number).asString();
    }
}
