// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import nl.woordhouder.access.Role;
import nl.woordhouder.database.OnBothDatabases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnBothDatabases
@TestProfile(WebhooksForTests.OwnHosts.class)
class WebhooksPageTest {
    private static final String ADDRESS = "http://localhost/nieuws";

    @Inject
    WebhooksForTests webhooks;

    @AfterEach
    void nobodyListens() {
        webhooks.revokeAll();
    }

    @Test
    void theSecretIsShownOnce() {
        String secret = webhooks.webhook(Role.LEZER, ADDRESS);

        assertThat(webhooks.page()).contains(ADDRESS).doesNotContain(secret);
    }

    @Test
    void anInternalAddressIsRefused() {
        webhooks.add(webhooks.client(Role.LEZER), "https://10.0.0.8/nieuws")
                .then()
                .statusCode(400)
                .body(containsString("intern netwerk"));
    }

    @Test
    void aPortThatDoesNotExistIsRefused() {
        webhooks.add(webhooks.client(Role.LEZER), "http://localhost:70000/nieuws")
                .then()
                .statusCode(400)
                .body(containsString("Gebruik een poort van 1 tot en met 65535."));
    }

    @Test
    void theSameAddressIsToldOnceForTheSameProgramUntilItIsRevoked() {
        String client = webhooks.client(Role.LEZER);
        webhooks.add(client, ADDRESS).then().statusCode(200);

        webhooks.add(client, " " + ADDRESS).then().statusCode(400).body(containsString("Deze webhook bestaat al."));
        webhooks.add(webhooks.client(Role.LEZER), ADDRESS).then().statusCode(200);

        webhooks.revokeAll();
        webhooks.add(client, ADDRESS).then().statusCode(200);
    }
}
