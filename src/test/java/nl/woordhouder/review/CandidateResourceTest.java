// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import static nl.woordhouder.document.HandMadeReading.Found.promise;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.woordhouder.access.Programs;
import nl.woordhouder.access.Role;
import nl.woordhouder.database.OnBothDatabases;
import nl.woordhouder.document.HandMadeReading;
import nl.woordhouder.extraction.DocumentDate;
import nl.woordhouder.web.ApiContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Programs hand in documents and judge what is found in them. */
@QuarkusTest
@OnBothDatabases
class CandidateResourceTest {
    private static final LocalDate DAY = LocalDate.of(2025, 10, 1);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);
    private static final String SENTENCE = "Ik stuur u de cijfers over de sluizen.";

    @Inject
    Programs programs;

    @Inject
    HandMadeReading reading;

    private String token;
    private long document;

    @BeforeEach
    void aProgramAndADocument() {
        token = programs.token(Role.GRIFFIE);
        document = reading.store(
                "Geachte voorzitter,\n\n" + SENTENCE + "\n", new DocumentDate.Given(DAY), promise(SENTENCE, MARCH));
    }

    @Test
    void aDocumentComesInAndWhatItPromisesWaits() {
        String letter = "Den Haag, 3 november 2025\n\nGeachte voorzitter,\n\nIn maart stuur ik uw Kamer een brief over "
                + UUID.randomUUID() + ".\n\nDe minister van Buitenlandse Zaken,\n";

        Response first = handIn(letter, "brief.txt");
        Response again = handIn(letter, "zelfde brief.txt");

        first.then().statusCode(201).body("bestandsnaam", equalTo("brief.txt")).body("datum", equalTo("2025-11-03"));
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.jsonPath().getLong("nummer"))
                .isEqualTo(first.jsonPath().getLong("nummer"));
        program()
                .get(first.jsonPath().getString("_links.kandidaten.href"))
                .then()
                .statusCode(200)
                .body("kandidaten.staat", contains("te beoordelen"))
                .body("kandidaten[0].termijn.vervalDatum", equalTo("2026-03-31"))
                .body("kandidaten[0].spoor", not(empty()));
        program()
                .get("/v1/documenten/" + first.jsonPath().getLong("nummer"))
                .then()
                .statusCode(200);
    }

    @Test
    void whatCannotBeReadIsRefusedWithTheReasonAndNothingIsStored() {
        program()
                .contentType("application/octet-stream")
                .body(new byte[0])
                .post("/v1/documenten")
                .then()
                .statusCode(422)
                .body("detail", containsString("leeg"));
        program().get("/v1/documenten/999999999").then().statusCode(404);
        program().get("/v1/kandidaten/999999999").then().statusCode(404);
    }

    @Test
    void acceptingTakesWhatWasReadAndWhatIsAmended() {
        ValidatableResponse decided = decide(
                        Map.of("besluit", "aanvaarden", "ministerie", "Defensie", "vervalDatum", "2026-04-15"))
                .statusCode(201)
                .body("staat", equalTo("aanvaard"));

        String number = decided.extract().path("toezegging");
        ApiContract.given()
                .get("/v1/toezeggingen/" + number)
                .then()
                .body("citaat", equalTo(SENTENCE))
                .body("ministerie.afkorting", equalTo("Def"))
                .body("termijn.vervalDatum", equalTo("2026-04-15"));
    }

    @Test
    void rejectingTellsWhyAndACandidateIsDecidedOnce() {
        decide(Map.of("besluit", "afwijzen", "reden", "Alleen beleid"))
                .statusCode(201)
                .body("staat", equalTo("afgewezen"))
                .body("redenAfwijzing", equalTo("Alleen beleid"))
                .body("toezegging", nullValue());

        decide(Map.of("besluit", "aanvaarden", "ministerie", "BZ")).statusCode(412);
    }

    @Test
    void aDecisionOnWhatWasNotReadOrIsOldIsRefused() {
        long id = candidate();
        sending(Map.of("besluit", "afwijzen", "reden", "Alleen beleid"))
                .post("/v1/kandidaten/" + id + "/besluit")
                .then()
                .statusCode(428);
        sending(Map.of("besluit", "afwijzen", "reden", "Alleen beleid"))
                .header("If-Match", "\"kandidaat-0-0\"")
                .post("/v1/kandidaten/" + id + "/besluit")
                .then()
                .statusCode(412);
    }

    @Test
    void allThatIsWrongWithADecisionIsToldAtOnce() {
        decide(Map.of("besluit", "aanvaarden", "ministerie", "XX", "vervalDatum", "2024-01-01", "kleur", "blauw"))
                .statusCode(400)
                .body("errors.location", containsInAnyOrder("ministerie", "vervalDatum", "kleur"));
        decide(Map.of("besluit", "misschien")).statusCode(400).body("errors.location", contains("besluit"));
        decide(Map.of("besluit", "afwijzen")).statusCode(400).body("errors.location", contains("reden"));
    }

    @Test
    void nothingIsAcceptedWhileTheDateOfTheDocumentIsAnEstimate() {
        document = reading.store(
                SENTENCE + "\n",
                new DocumentDate.Estimated(DAY, DAY.plusDays(30), List.of()),
                promise(SENTENCE, MARCH));

        decide(Map.of("besluit", "aanvaarden", "ministerie", "BZ"))
                .statusCode(412)
                .body("detail", containsString("datum"));
    }

    @Test
    void whoOnlyReadsSeesNoCandidatesAndNoDocuments() {
        for (Role role : new Role[] {Role.LEZER, Role.MINISTERIE}) {
            programs.as(role).get("/v1/kandidaten").then().statusCode(403);
            programs.as(role).get("/v1/documenten/" + document).then().statusCode(403);
        }
        ApiContract.given().get("/v1/kandidaten").then().statusCode(401);
    }

    @Test
    void theListGoesOnWhereItStopped() {
        JsonPath first = program().get("/v1/kandidaten?na=0").jsonPath();
        assertThat(first.getList("kandidaten")).isNotEmpty();
        long last = candidate();
        program()
                .get("/v1/kandidaten?document=" + document + "&na=" + last)
                .then()
                .statusCode(200)
                .body("kandidaten.size()", equalTo(0))
                .body("_links.volgende", nullValue());
    }

    private Response handIn(String letter, String name) {
        return program()
                .queryParam("naam", name)
                .contentType("application/octet-stream")
                .body(letter.getBytes(StandardCharsets.UTF_8))
                .post("/v1/documenten");
    }

    private ValidatableResponse decide(Map<String, String> body) {
        long id = candidate();
        String tag = program().get("/v1/kandidaten/" + id).header("ETag");
        return sending(body)
                .header("If-Match", tag)
                .post("/v1/kandidaten/" + id + "/besluit")
                .then();
    }

    private long candidate() {
        return program().get("/v1/kandidaten?document=" + document).jsonPath().getLong("kandidaten[0].nummer");
    }

    private RequestSpecification sending(Map<String, String> body) {
        return program().contentType(ContentType.JSON).body(body);
    }

    private RequestSpecification program() {
        return ApiContract.given().header("Authorization", "Bearer " + token);
    }
}
