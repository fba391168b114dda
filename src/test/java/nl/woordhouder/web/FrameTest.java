// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FrameTest {

    @Test
    void aPageIsDutchAndHasASkipLink() {
        given().get("/inloggen")
                .then()
                .statusCode(200)
                .body("html.@lang", equalTo("nl"))
                .body(containsString("<title>Inloggen · Woordhouder</title>"))
                .body(containsString("href=\"#inhoud\""));
    }

    @Test
    void everythingThatThePageLoadsIsServedFromHere() {
        given().get("/assets/woordhouder.css").then().statusCode(200);
        given().get("/assets/tokens.css").then().statusCode(200);
        given().get("/assets/woordhouder.svg").then().statusCode(200);
        given().get("/webjars/htmx.org/dist/htmx.min.js").then().statusCode(200);
    }
}
