// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every address of the API against every kind of error. */
@QuarkusTest
class ApiEdgeTest {
    private static final List<String> SECURITY_HEADERS = List.of(
            "Cache-Control",
            "Content-Security-Policy",
            "Strict-Transport-Security",
            "X-Content-Type-Options",
            "X-Frame-Options",
            "Referrer-Policy");

    @ParameterizedTest
    @ValueSource(strings = {"/v1/toezeggingen", "/v1/toezeggingen/WH-2026-9999", "/v1/ministeries", "/v1/commissies"})
    void everyAddressAnswersEveryErrorWithAProblem(String path) {
        problem(404, sending().get(path + "/"));
        problem(404, sending().get(path + "/bestaat/niet"));
        problem(400, sending().get(path + "?bestaatNiet=1"));
        problem(414, sending().get(path + "?zoek=" + "a".repeat(9_000)));
        problem(406, sending().accept("text/html").get(path));
        problem(406, sending().accept("application/xml").get(path));
        for (String method : List.of("POST", "PUT", "PATCH", "DELETE", "TRACE", "PROPFIND")) {
            Response refused =
                    sending().contentType("application/json").body("{}").request(method, path);
            problem(405, refused);
            assertThat(refused.header("Allow"))
                    .contains("GET", "HEAD", "OPTIONS")
                    .doesNotContain(method);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1", "/v1/", "/v1/niets", "//v1/niets", "/v1/openapi.json/", "/v1/openapi.json.yaml"})
    void whereNothingStandsThatIsSaidAsAProblem(String path) {
        problem(404, sending().get(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/toezeggingen", "/v1/ministeries", "/v1/commissies"})
    void whatIsAllowedIsWhatOptionsTells(String path) {
        String told = sending().options(path).header("Allow");
        String allowed = sending().post(path).header("Allow");
        assertThat(List.of(allowed.split(", "))).containsExactlyInAnyOrder(told.split(", "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/toezeggingen", "/v1/ministeries", "/v1/commissies", "/v1/openapi.json"})
    void aGoodAnswerCarriesTheSameHeaders(String path) {
        headers(sending().get(path));
        headers(sending().head(path));
    }

    @Test
    void theDocumentIsForEveryOriginAndNothingElseIs() {
        assertThat(sending()
                        .header("Origin", "https://elders.example")
                        .get("/v1/openapi.json")
                        .header("Access-Control-Allow-Origin"))
                .isEqualTo("*");
        assertThat(sending()
                        .header("Origin", "https://elders.example")
                        .get("/v1/ministeries")
                        .headers()
                        .asList())
                .noneMatch(header -> header.getName().startsWith("Access-Control"));
    }

    @Test
    void theDocumentIsOnlyRead() {
        Response refused = sending().post("/v1/openapi.json");
        problem(405, refused);
        assertThat(refused.header("Allow")).isEqualTo("GET, HEAD, OPTIONS");
    }

    @Test
    void aPageIsNotAnsweredWithAProblem() {
        assertThat(sending().get("/v10/niets").contentType()).doesNotContain("problem");
        assertThat(sending().get("/v1x").contentType()).doesNotContain("problem");
    }

    private static RequestSpecification sending() {
        return RestAssured.given().urlEncodingEnabled(false);
    }

    private static void problem(int status, Response response) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
        assertThat(response.contentType()).startsWith("application/problem+json");
        JsonNode problem = OpenApi.read(response.asString());
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("title").asText()).isNotBlank();
        assertThat(problem.path("detail").asText()).isNotBlank();
        assertThat(response.asString()).doesNotContain("Exception", "\\tat ", "nl.woordhouder", "io.quarkus");
        headers(response);
    }

    private static void headers(Response response) {
        assertThat(response.header("API-Version")).isEqualTo("1.0.0");
        for (String header : SECURITY_HEADERS) {
            assertThat(response.header(header)).as(header).isNotBlank();
        }
    }
}
