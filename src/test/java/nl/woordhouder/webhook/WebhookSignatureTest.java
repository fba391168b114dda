// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class WebhookSignatureTest {
    private static final String SECRET =
            "whsec_" + Base64.getEncoder().encodeToString("een geheim van tweeendertig byte".getBytes());

    /** Computed with {@code openssl dgst -sha256 -hmac}. */
    @Test
    void theSignatureIsWhatEveryOtherImplementationComputes() {
        assertThat(WebhookSignature.of(SECRET, "wh_msg_7", 1770800400L, "{\"type\":\"proef\"}"))
                .isEqualTo("v1,dEZ5hMeZ5uQjSHQ/3UckYXFenk0sZyHbFUjQJXtRbKo=");
    }

    @Test
    void anotherMomentNumberOrTextHasAnotherSignature() {
        String signature = WebhookSignature.of(SECRET, "a", 1, "x");

        assertThat(WebhookSignature.of(SECRET, "b", 1, "x")).isNotEqualTo(signature);
        assertThat(WebhookSignature.of(SECRET, "a", 2, "x")).isNotEqualTo(signature);
        assertThat(WebhookSignature.of(SECRET, "a", 1, "y")).isNotEqualTo(signature);
    }

    @Test
    void everySecretIsAnother() {
        assertThat(WebhookSignature.newSecret()).startsWith("whsec_").isNotEqualTo(WebhookSignature.newSecret());
    }
}
