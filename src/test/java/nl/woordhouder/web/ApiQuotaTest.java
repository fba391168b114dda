// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import nl.woordhouder.access.Role;
import nl.woordhouder.access.Staff;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(ThreeRequests.class)
class ApiQuotaTest {
    @Inject
    Staff staff;

    @Test
    void aStrangerMayAskThreeTimesAndWhoIsKnownIsCountedByHimself() {
        for (int left = 2; left >= 0; left--) {
            ApiContract.given()
                    .get("/v1/ministeries")
                    .then()
                    .statusCode(200)
                    .header("RateLimit-Policy", "\"minuut\";q=3;w=60")
                    .header("RateLimit", matchesPattern("\"minuut\";r=" + left + ";t=\\d+"));
        }
        Response refused = ApiContract.given().get("/v1/commissies");
        refused.then().statusCode(429).body("detail", containsString("Retry-After"));
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 21);

        ApiContract.given()
                .cookie("woordhouder-sessie", staff.session(Role.LEZER))
                .get("/v1/ministeries")
                .then()
                .statusCode(200);
    }

    @Test
    void pagesAndTheDocumentAreNotCounted() {
        for (int count = 0; count < 5; count++) {
            RestAssured.get("/v1/openapi.json").then().statusCode(200);
            RestAssured.get("/inloggen").then().statusCode(200);
        }
    }
}
