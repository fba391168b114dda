// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody of the demonstration at the desk of a running product, as a browser without scripts would do it. */
public final class Clerk {
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");
    private static final String BOUNDARY = "grens-van-het-formulier";

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String address;

    private Clerk(String address) {
        this.address = address;
    }

    /** Anna, of the staff. */
    public static Clerk signedIn(String address) throws IOException, InterruptedException {
        return signedIn(address, "anna");
    }

    /** Somebody of the demonstration by the name of their account. */
    public static Clerk signedIn(String address, String name) throws IOException, InterruptedException {
        Clerk clerk = new Clerk(address);
        String fields = Map.of(
                        "csrf",
                        clerk.token("/inloggen"),
                        "terug",
                        "/",
                        "naam",
                        name,
                        "wachtwoord",
                        name + "-demonstratie")
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpResponse<String> answer = clerk.post("/inloggen", "application/x-www-form-urlencoded", fields);
        assertThat(answer.statusCode()).isEqualTo(303);
        return clerk;
    }

    /** Pastes a letter and gives the page that answers. */
    public String paste(String letter) throws IOException, InterruptedException {
        String body = part("csrf", token("/documenten")) + part("tekst", letter) + "--" + BOUNDARY + "--\r\n";
        return post("/documenten", "multipart/form-data; boundary=" + BOUNDARY, body)
                .body();
    }

    /** Has a manager make a token for a program that hands in documents. */
    public static String programToken(String address) throws IOException, InterruptedException {
        Clerk manager = signedIn(address, "bram");
        String fields = "csrf=" + manager.token("/beheer/koppelingen") + "&naam=Proef&rol=griffie&ministerie=";
        HttpResponse<String> answer = manager.post("/beheer/koppelingen", "application/x-www-form-urlencoded", fields);
        Matcher shown =
                Pattern.compile("<code class=\"desk-token\">([^<]+)</code>").matcher(answer.body());
        assertThat(shown.find()).as(answer.body()).isTrue();
        return shown.group(1);
    }

    /** Hands in files as one form, and gives the address of the import that they became. */
    String handIn(Map<String, byte[]> files) throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(part("csrf", token("/documenten")).getBytes(StandardCharsets.UTF_8));
        files.forEach((name, bytes) -> {
            body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"bestanden\"; filename=\""
                            + name + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(bytes);
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        });
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> answer = post(
                "/documenten",
                "multipart/form-data; boundary=" + BOUNDARY,
                BodyPublishers.ofByteArray(body.toByteArray()));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }

    /** Presses the button of a form without fields, and gives the status of the answer. */
    public int press(String page, String button) throws IOException, InterruptedException {
        return post(page + button, "application/x-www-form-urlencoded", BodyPublishers.ofString("csrf=" + token(page)))
                .statusCode();
    }

    public String page(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path)).build();
        return browser.send(request, BodyHandlers.ofString()).body();
    }

    private static String part(String name, String value) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private String token(String path) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(page(path));
        assertThat(token.find()).as("a form on " + path).isTrue();
        return token.group(1);
    }

    private HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
        return post(path, type, BodyPublishers.ofString(body));
    }

    private HttpResponse<String> post(String path, String type, BodyPublisher body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", type)
                .POST(body)
                .build();
        return browser.send(request, BodyHandlers.ofString());
    }
}
