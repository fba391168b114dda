// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
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
    void aRequestThatIsTooLargeIsAnsweredWithAPage() throws IOException {
        assertThat(answerToMegabytes(251, "/documenten"))
                .startsWith("HTTP/1.1 413")
                .contains("text/html")
                .contains("<html lang=\"nl\">")
                .contains("plak minder, of lever een bestand aan");
    }

    @Test
    void pastedTextThatIsTooLongIsAnsweredWithWhatToDo() {
        Response answer = staff.sending(Role.GRIFFIE)
                .multiPart("tekst", "brief ".repeat(13 * 1024 * 1024 / 6))
                .post("/documenten");

        isPage(answer, 413, "plak minder, of lever een bestand aan");
    }

    @Test
    void securityTxtNamesAContactAndIsNotStale() {
        given().get("/.well-known/security.txt")
                .then()
                .statusCode(200)
                .body(containsString("Contact: mailto:"))
                .body(containsString("Expires: 2026-08-"));
    }

    /** What comes back to a browser, which reads no answer before everything is sent. */
    private static String answerToMegabytes(int megabytes, String path) throws IOException {
        byte[] megabyte = new byte[1024 * 1024];
        try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.setSoTimeout(30_000);
            OutputStream body = socket.getOutputStream();
            String head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
                    + (long) megabytes * megabyte.length
                    + "\r\nContent-Type: multipart/form-data; boundary=grens\r\n\r\n";
            body.write(head.getBytes(StandardCharsets.US_ASCII));
            for (int sent = 0; sent < megabytes; sent++) {
                body.write(megabyte);
            }
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .lines()
                    .takeWhile(line -> !line.contains("</html>"))
                    .collect(Collectors.joining("\n"));
        }
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
