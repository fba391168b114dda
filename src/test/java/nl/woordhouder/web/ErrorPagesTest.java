// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.woordhouder.access.Role;
import nl.woordhouder.access.Staff;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ErrorPagesTest {
    @Inject
    Staff staff;

    /** Breaks when it is called. */
    @Path("/kapot")
    public static class Broken {
        @GET
        @PermitAll
        public String fail() {
            throw new IllegalStateException("secret detail");
        }
    }

    @Test
    void whatDoesNotExistSaysSo() {
        isPage(reader().get("/bestaat/niet"), 404, "Deze pagina bestaat niet");
    }

    @Test
    void whatIsForbiddenSaysSo() {
        isPage(staff.reading(Role.LEZER).get("/beheer/gebruikers"), 403, "U mag dit niet bekijken of wijzigen");
    }

    @Test
    void aWrongMethodSaysSo() {
        isPage(staff.sending(Role.BEHEERDER).post("/register"), 405, "Dit kan hier niet");
    }

    @Test
    void aFaultOfOursGivesAReferenceAndNoDetail() {
        Response answer = reader().get("/kapot");

        isPage(answer, 500, "Er ging iets mis bij ons");
        assertThat(answer.asString())
                .containsPattern("<strong>[0-9a-f]{8}</strong>")
                .doesNotContain("secret detail")
                .doesNotContain("IllegalState");
    }

    @Test
    void securityTxtNamesAContactAndIsNotStale() {
        given().get("/.well-known/security.txt")
                .then()
                .statusCode(200)
                .body(containsString("Contact: mailto:"))
                .body(containsString("Expires: 2026-08-"));
    }

    private static void isPage(Response answer, int status, String words) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("text/html");
        assertThat(answer.asString()).contains("<html lang=\"nl\">").contains(words);
        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Strict-Transport-Security")).contains("max-age=31536000");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    private static RequestSpecification reader() {
        return given().redirects().follow(false);
    }
}
