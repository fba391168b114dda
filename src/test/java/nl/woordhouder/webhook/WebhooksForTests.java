// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.woordhouder.access.ApiClients;
import nl.woordhouder.access.Role;
import nl.woordhouder.access.Staff;
import nl.woordhouder.web.FormErrors;

/** The page of the webhooks as an administrator uses it, and programs to tell of news. */
@ApplicationScoped
class WebhooksForTests {
    private static final String PAGE = "/beheer/webhooks";

    private final ApiClients clients;
    private final Staff staff;

    WebhooksForTests(ApiClients clients, Staff staff) {
        this.clients = clients;
        this.staff = staff;
    }

    /** Lets a test listen on this machine. */
    public static class OwnHosts implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("woordhouder.webhooks.own-hosts", "localhost");
        }
    }

    /** Has a new program told of news there; the secret that signs it. */
    String webhook(Role role, String url) {
        Response added = add(client(role), url);
        Matcher secret = Pattern.compile("whsec_[A-Za-z0-9+/=]+").matcher(added.asString());
        assertThat(secret.find()).as(added.asString()).isTrue();
        return secret.group();
    }

    /** Sends the form. */
    Response add(String client, String url) {
        return staff.sending(Role.BEHEERDER)
                .formParam(Webhooks.CLIENT, client)
                .formParam(Webhooks.URL, url)
                .post(PAGE);
    }

    /** The number of a new program; one of a ministry is of that of {@link Staff}. */
    String client(Role role) {
        String name = "Bus " + System.nanoTime();
        String ministry = role == Role.MINISTERIE ? Staff.MINISTRY : null;
        assertThat(clients.add(name, role, ministry, "anna", new FormErrors())).isPresent();
        return clients.readers().stream()
                .filter(reader -> reader.name().equals(name))
                .map(reader -> Long.toString(reader.id()))
                .findFirst()
                .orElseThrow();
    }

    void revokeAll() {
        Matcher id = Pattern.compile(PAGE + "/(\\d+)/intrekken").matcher(page());
        while (id.find()) {
            staff.sending(Role.BEHEERDER)
                    .post(PAGE + "/" + id.group(1) + "/intrekken")
                    .then()
                    .statusCode(303);
        }
    }

    String page() {
        return staff.reading(Role.BEHEERDER).get(PAGE).asString();
    }
}
