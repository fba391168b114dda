// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.woordhouder.access.Programs;
import nl.woordhouder.access.Role;
import nl.woordhouder.access.Staff;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.database.OnBothDatabases;
import nl.woordhouder.web.ApiContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnBothDatabases
class DecisionResourceTest {
    private static final String BZ = "mnre1013";
    private static final String LIST = "/v1/toezeggingen/";

    @Inject
    RegisterForTests register;

    @Inject
    Programs programs;

    @Inject
    Staff staff;

    @Inject
    BusinessTime time;

    private String number;
    private String token;

    @BeforeEach
    void aPromiseAndAProgramThatDecides() {
        number = register.promise(BZ, "Dijk langs Besluitmeer", time.today().minusDays(1));
        token = programs.token(Role.GRIFFIE);
    }

    @Test
    void aStatusIsDecidedAndTheHistoryNamesTheProgramForStaffOnly() {
        decideStatus(tag(), Map.of("status", "voldaan", "reden", "brief ontvangen", "besluitDatum", "2026-02-10"))
                .statusCode(201)
                .header("Location", containsString(LIST + number))
                .header("ETag", equalTo(tag()))
                .body("status", equalTo("voldaan"))
                .body("teLaat", equalTo(false))
                .body("versie", equalTo(1))
                .body("geschiedenis[1].besluitDatum", equalTo("2026-02-10"))
                .body("geschiedenis[1].reden", equalTo("brief ontvangen"));
        staff.reading(Role.GRIFFIE)
                .get("/register/" + number)
                .then()
                .statusCode(200)
                .body(containsString("koppeling Proef"));
    }

    @Test
    void whoDidNotGetTheAnswerAsksAgainWithTheSameKeyAndNothingHappensTwice() {
        Map<String, String> body = Map.of("status", "voldaan", "reden", "brief ontvangen");
        String tag = tag();

        Response first = keyed("k-" + number, tag, body);
        Response again = keyed("\"k-" + number + "\"", tag, body);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        ApiContract.given().get(LIST + number).then().body("geschiedenis.size()", equalTo(2));
    }

    @Test
    void aKeyThatWasUsedForAnotherRequestIsRefusedAndOneThatIsNoKeyToo() {
        keyed("k2-" + number, tag(), Map.of("status", "voldaan", "reden", "brief ontvangen"))
                .then()
                .statusCode(201);

        keyed("k2-" + number, tag(), Map.of("status", "vervallen", "reden", "vergissing"))
                .then()
                .statusCode(422);
        keyed("twee woorden", tag(), Map.of("status", "vervallen", "reden", "vergissing"))
                .then()
                .statusCode(400);
    }

    @Test
    void whatWasRefusedIsForgottenSoThatItCanBeMended() {
        keyed("k3-" + number, tag(), Map.of("status", "voldaan")).then().statusCode(400);

        keyed("k3-" + number, tag(), Map.of("status", "voldaan", "reden", "brief ontvangen"))
                .then()
                .statusCode(201);
    }

    @Test
    void ofTheSameRequestSentTenTimesAtOnceOneIsDoneAndTheOthersAreToldSo() throws Exception {
        String tag = tag();
        Map<String, String> body = Map.of("status", "voldaan", "reden", "brief ontvangen");
        ExecutorService clients = Executors.newFixedThreadPool(10);
        List<Future<Integer>> statuses = new ArrayList<>();
        for (int client = 0; client < 10; client++) {
            statuses.add(clients.submit(() -> keyed("k4-" + number, tag, body).statusCode()));
        }
        List<Integer> answered = new ArrayList<>();
        for (Future<Integer> status : statuses) {
            answered.add(status.get());
        }
        clients.shutdown();

        assertThat(answered).contains(201).isSubsetOf(201, 409);
        ApiContract.given().get(LIST + number).then().body("geschiedenis.size()", equalTo(2));
    }

    private Response keyed(String key, String tag, Map<String, String> body) {
        return ApiContract.given()
                .header("Authorization", "Bearer " + token)
                .header("If-Match", tag)
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post(LIST + number + "/statusbesluiten");
    }

    @Test
    void aTermIsDecidedAndTheWordsOfThePromiseStay() {
        decideDue(tag(), Map.of("vanafDatum", "2026-03-01", "vervalDatum", "2026-03-31", "reden", "uitstelbrief"))
                .statusCode(201)
                .body("termijn.woorden", equalTo("voor die dag"))
                .body("termijn.vervalDatum", equalTo("2026-03-31"))
                .body("geschiedenis[1].besluitDatum", equalTo(time.today().toString()));
        decideDue(tag(), Map.of("redenGeenTermijn", "wacht op de Europese Commissie", "reden", "uitstelbrief"))
                .statusCode(201)
                .body("termijn.redenGeenTermijn", equalTo("wacht op de Europese Commissie"));
    }

    @Test
    void nobodyDecidesOnWhatHeHasNotSeenAsItIsNow() {
        String seen = tag();
        register.postpone(number, time.today().plusDays(9), "uitstelbrief");

        decideStatus(seen, Map.of("status", "voldaan", "reden", "brief ontvangen"))
                .statusCode(412);
        decideStatus(null, Map.of("status", "voldaan", "reden", "brief ontvangen"))
                .statusCode(428)
                .body("detail", containsString("If-Match"));
    }

    @Test
    void ofFiftyWhoDecideAtOnceOneWins() throws Exception {
        String seen = tag();
        ExecutorService clerks = Executors.newFixedThreadPool(10);
        try {
            List<Future<Integer>> answers = new ArrayList<>();
            for (int clerk = 0; clerk < 50; clerk++) {
                String reason = "besluit " + clerk;
                answers.add(clerks.submit(() -> deciding(seen)
                        .body(Map.of("status", "voldaan", "reden", reason))
                        .post(LIST + number + "/statusbesluiten")
                        .statusCode()));
            }
            List<Integer> codes = new ArrayList<>();
            for (Future<Integer> answer : answers) {
                codes.add(answer.get());
            }
            assertThat(codes).filteredOn(code -> code == 201).hasSize(1);
            assertThat(codes).filteredOn(code -> code == 412).hasSize(49);
        } finally {
            clerks.shutdown();
        }
        ApiContract.given().get(LIST + number).then().body("geschiedenis.volgnummer", contains(1, 2));
    }

    @Test
    void allThatIsWrongWithABodyIsToldAtOnce() {
        decideStatus(tag(), Map.of("status", "bijna", "besluitDatum", "2026-02-30", "opmerking", "x"))
                .statusCode(400)
                .body("errors.location", containsInAnyOrder("status", "reden", "besluitDatum", "opmerking"))
                .body("errors.in", contains("body", "body", "body", "body"));
        decideDue(tag(), Map.of("vanafDatum", "2026-05-01", "vervalDatum", "2026-04-01", "reden", "uitstelbrief"))
                .statusCode(400)
                .body("errors[0].detail", containsString("eindigt voor hij begint"));
        decideDue(tag(), Map.of("reden", "uitstelbrief"))
                .statusCode(400)
                .body("errors[0].detail", containsString("redenGeenTermijn"));
    }

    @Test
    void whatIsNoJsonObjectIsRefusedWithAProblem() {
        for (String body : List.of("", "[]", "{", "\"x\"", "null", "{\"status\": 3, \"reden\": {}}")) {
            decideStatus(tag(), body).statusCode(400).contentType(startsWith("application/problem+json"));
        }
        RestAssured.given()
                .header("Authorization", "Bearer " + token)
                .contentType("application/xml")
                .body("<x/>")
                .post(LIST + number + "/statusbesluiten")
                .then()
                .statusCode(415)
                .contentType(startsWith("application/problem+json"));
    }

    @Test
    void whoMayOnlyReadDecidesNothing() {
        for (Role role : List.of(Role.LEZER, Role.MINISTERIE)) {
            programs.as(role)
                    .contentType(ContentType.JSON)
                    .header("If-Match", tag())
                    .body(Map.of("status", "voldaan", "reden", "brief ontvangen"))
                    .post(LIST + number + "/statusbesluiten")
                    .then()
                    .statusCode(403);
        }
        assertThat(status()).isEqualTo("openstaand");
    }

    @Test
    void anAddressTellsWhichMethodsItTakes() {
        RestAssured.given()
                .get("/v1/statusbesluiten")
                .then()
                .statusCode(405)
                .header("Allow", equalTo("OPTIONS, POST"))
                .body("detail", containsString("POST"));
        RestAssured.given()
                .post("/v1/wijzigingen")
                .then()
                .statusCode(405)
                .header("Allow", equalTo("GET, HEAD, OPTIONS"));
    }

    @Test
    void aListIsDecidedItemByItem() {
        List<String> numbers = IntStream.range(0, 500)
                .mapToObj(item -> register.promise(BZ, "Punt op de lijst van Rappel", time.today()))
                .toList();
        register.postpone(numbers.get(250), time.today().plusDays(9), "uitstelbrief");
        List<Map<String, Object>> items = numbers.stream()
                .map(item -> Map.<String, Object>of("nummer", item, "versie", 0))
                .toList();

        Response answer = deciding(null)
                .body(Map.of("status", "voldaan", "reden", "afgedaan in de vergadering", "toezeggingen", items))
                .post("/v1/statusbesluiten");

        answer.then().statusCode(200).body("resultaten.nummer", equalTo(numbers));
        List<Integer> codes = answer.jsonPath().getList("resultaten.code");
        assertThat(codes.get(250)).isEqualTo(412);
        assertThat(codes).filteredOn(code -> code == 200).hasSize(499);
    }

    @Test
    void aListWithAMistakeInItChangesNothing() {
        deciding(null)
                .body(Map.of(
                        "status",
                        "voldaan",
                        "reden",
                        "afgedaan",
                        "toezeggingen",
                        List.of(Map.of("nummer", number, "versie", 0), Map.of("nummer", number))))
                .post("/v1/statusbesluiten")
                .then()
                .statusCode(400)
                .body("errors.location", contains("toezeggingen"));
        assertThat(status()).isEqualTo("openstaand");
        deciding(null)
                .body(Map.of(
                        "status",
                        "voldaan",
                        "reden",
                        "afgedaan",
                        "toezeggingen",
                        List.of(Map.of("nummer", "x", "versie", 0))))
                .post("/v1/statusbesluiten")
                .then()
                .statusCode(200)
                .body("resultaten.code", contains(404));
    }

    private ValidatableResponse decideStatus(String tag, Object body) {
        return deciding(tag).body(body).post(LIST + number + "/statusbesluiten").then();
    }

    private ValidatableResponse decideDue(String tag, Object body) {
        return deciding(tag)
                .body(body)
                .post(LIST + number + "/termijnbesluiten")
                .then();
    }

    private RequestSpecification deciding(String tag) {
        RequestSpecification request =
                ApiContract.given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON);
        return tag == null ? request : request.header("If-Match", tag);
    }

    private String tag() {
        return ApiContract.given().get(LIST + number).header("ETag");
    }

    private String status() {
        return ApiContract.given().get(LIST + number).jsonPath().getString("status");
    }
}
