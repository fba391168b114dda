// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import nl.woordhouder.database.OnBothDatabases;
import org.junit.jupiter.api.Test;

/**
 * Requests put together at random, some sensible, most not: none is answered with a failure of ours, and each error is
 * a problem. {@code -Dwoordhouder.fuzz.requests=10000} makes more of them, {@code -Dwoordhouder.fuzz.seed=N} others.
 */
@QuarkusTest
@OnBothDatabases
class ApiFuzzTest {
    private static final int REQUESTS = Integer.getInteger("woordhouder.fuzz.requests", 300);
    private static final long SEED = Long.getLong("woordhouder.fuzz.seed", 20260211L);

    private static final List<String> METHODS =
            List.of("GET", "GET", "GET", "GET", "GET", "HEAD", "OPTIONS", "POST", "PUT", "DELETE", "PATCH", "BREW");
    private static final List<String> PATHS = List.of(
            "/v1/toezeggingen",
            "/v1/toezeggingen",
            "/v1/toezeggingen/WH-2026-0001",
            "/v1/toezeggingen/",
            "/v1/toezeggingen/%00",
            "/v1/toezeggingen/%ZZ",
            "/v1/toezeggingen/%2e%2e%2f",
            "/v1/toezeggingen/'or'1'='1",
            "/v1/toezeggingen/%F0%9F%92%A9",
            "/v1/ministeries",
            "/v1/commissies",
            "/v1/wijzigingen",
            "/v1/statistieken",
            "/v1/statusbesluiten",
            "/v1/documenten",
            "/v1/documenten/1",
            "/v1/kandidaten",
            "/v1/kandidaten/1",
            "/v1/kandidaten/1/besluit",
            "/v1/toezeggingen/WH-2026-0001/statusbesluiten",
            "/v1/toezeggingen/WH-2026-0001/termijnbesluiten",
            "/v1/openapi.json",
            "/v1/../v1/ministeries",
            "/v1;x=1/ministeries",
            "//v1//ministeries",
            "/v1/niets");
    private static final List<String> KEYS = List.of(
            "ministerie",
            "commissie",
            "status",
            "teLaat",
            "zonderDatum",
            "vervaltVoor",
            "vervaltNa",
            "gewijzigdSinds",
            "zoek",
            "sorteer",
            "limiet",
            "cursor",
            "bewindspersoon",
            "kamer",
            "soort",
            "document",
            "velden",
            "facetten",
            "na",
            "onbekend",
            "",
            "__proto__",
            "%E2%82%AC");
    private static final List<String> VALUES = List.of(
            "BZ",
            "EZK",
            "BuZa",
            "openstaand",
            "deels%20voldaan",
            "true",
            "false",
            "2026-02-30",
            "2026-12-31",
            "9999-12-31",
            "-999999999-01-01",
            "%2B999999999-12-31",
            "2026-01-01T00:00:00Z",
            "9999-12-31T23:59:59.999999999-18:00",
            "-1",
            "0",
            "1",
            "100",
            "99999999999999999999",
            "1e3",
            "",
            "%00",
            "%0d%0aX:%20y",
            "%ff",
            "%ED%A0%80",
            "%",
            "%25",
            "%5f",
            "%5C",
            "!%21",
            "'%20or%201=1--",
            "%3Cscript%3E",
            "%F0%9F%92%A9",
            "%E2%80%AE",
            "termijn",
            "status,termijn",
            "ministerie,soort,,",
            "nieuwste",
            "MjAyNi0wMS0wMS8xL2FiYw",
            "a".repeat(600),
            "a+".repeat(200));
    private static final List<String> HEADERS = List.of(
            "Accept: application/json",
            "Accept: text/html",
            "Accept: */*",
            "Accept: ,;q=",
            "Accept-Language: zz",
            "Content-Type: onzin",
            "Content-Type: application/json",
            "If-None-Match: \"",
            "If-None-Match: *",
            "If-None-Match: W/\"1\", \"2",
            "Authorization: Basic !!!",
            "Authorization: Bearer x",
            "Cookie: woordhouder-sessie=x; csrf=",
            "Origin: null",
            "X-Forwarded-For: 1");

    @TestHTTPResource
    URL server;

    @Test
    void noRequestBreaksTheServiceAndEveryErrorIsAProblem() throws IOException {
        Random random = new Random(SEED);
        for (int count = 0; count < REQUESTS; count++) {
            String request = request(random);
            check(request, answer(request));
        }
    }

    private static String request(Random random) {
        StringBuilder target = new StringBuilder(one(random, PATHS));
        int keys = random.nextInt(5);
        for (int count = 0; count < keys; count++) {
            target.append(count == 0 ? '?' : '&')
                    .append(one(random, KEYS))
                    .append('=')
                    .append(one(random, VALUES));
        }
        String headers = random.nextBoolean() ? one(random, HEADERS) + "\r\n" : "";
        return one(random, METHODS) + " " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers
                + "Content-Length: 0\r\n\r\n";
    }

    private static String one(Random random, List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private String answer(String request) throws IOException {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void check(String request, String answer) {
        String what = "seed " + SEED + "\n" + request + answer;
        assertThat(answer).as(what).matches("(?s)HTTP/1\\.1 [2345]\\d\\d .*");
        int status = Integer.parseInt(answer.substring(9, 12));
        assertThat(status).as(what).isLessThan(500);
        assertThat(answer).as(what).containsIgnoringCase("\r\nAPI-Version: 1.0.0\r\n");
        if (status < 400 || request.startsWith("HEAD")) {
            return;
        }
        assertThat(answer).as(what).containsIgnoringCase("\r\ncontent-type: application/problem+json");
        JsonNode problem = OpenApi.read(answer.substring(answer.indexOf("\r\n\r\n") + 4));
        assertThat(problem.path("status").asInt()).as(what).isEqualTo(status);
        assertThat(problem.path("detail").asText()).as(what).isNotBlank();
    }
}
