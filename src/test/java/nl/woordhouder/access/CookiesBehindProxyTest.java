// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(CookiesBehindProxyTest.BehindProxy.class)
class CookiesBehindProxyTest {
    @Inject
    Staff staff;

    /** A proxy with TLS stands in front. */
    public static class BehindProxy implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.http.proxy.proxy-address-forwarding", "true");
        }
    }

    @Test
    void overHttpsNoOtherHostCanSetTheCookies() {
        Response answer = given().redirects()
                .follow(false)
                .header("X-Forwarded-Proto", "https")
                .cookie("__Host-woordhouder-csrf", "token")
                .formParam("csrf", "token")
                .formParam("naam", staff.account(Role.LEZER))
                .formParam("wachtwoord", Staff.PASSWORD)
                .post("/inloggen");

        answer.then().statusCode(303);
        Cookie session = answer.getDetailedCookie("__Host-woordhouder-sessie");
        assertThat(session.isSecured()).isTrue();
        assertThat(session.getPath()).isEqualTo("/");
        assertThat(session.getDomain()).isNull();
    }

    @Test
    void overHttpACookieWithoutThePrefixIsNotEnoughForHttps() {
        given().redirects()
                .follow(false)
                .header("X-Forwarded-Proto", "https")
                .cookie("woordhouder-sessie", staff.session(Role.LEZER))
                .get("/")
                .then()
                .statusCode(302);
    }
}
