// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookTargetTest {
    private static final List<String> OWN = List.of("bus.intern.example");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nieuws",
                "http://voorbeeld.example/nieuws",
                "ftp://voorbeeld.example/",
                "https://naam:woord@voorbeeld.example/",
                "https:///nieuws",
                "https://voorbeeld.example/#deel",
                "https://voorbeeld.example/a b"
            })
    void whatIsNoCompleteAddressWithTlsIsRefused(String typed) {
        assertThatThrownBy(() -> WebhookTarget.of(typed, OWN)).isInstanceOf(WebhookRefused.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 65536, 99999})
    void aPortThatDoesNotExistIsRefused(int port) {
        assertThatThrownBy(() -> WebhookTarget.of("https://voorbeeld.example:" + port + "/nieuws", OWN))
                .isInstanceOf(WebhookRefused.class)
                .hasMessage("Deze poort bestaat niet. Gebruik een poort van 1 tot en met 65535.");
    }

    @Test
    void theLastPortIsAPort() throws WebhookRefused {
        assertThat(WebhookTarget.of("https://voorbeeld.example:65535/", OWN).port())
                .isEqualTo(65535);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/",
                "https://10.1.2.3:8443/x",
                "https://192.168.0.1/",
                "https://169.254.169.254/latest",
                "https://[::1]/",
                "https://[fd00::1]/",
                "https://localhost/"
            })
    void aNetworkOfOnesOwnIsRefusedWhenTheNameIsLookedUp(String typed) throws WebhookRefused {
        WebhookTarget target = WebhookTarget.of(typed, OWN);

        assertThatThrownBy(target::address).isInstanceOf(WebhookRefused.class).hasMessageContaining("intern netwerk");
    }

    @Test
    void onlyAHostThatTheOrganisationNamedIsToldWithoutTls() throws WebhookRefused {
        WebhookTarget target = WebhookTarget.of("http://bus.intern.example/nieuws?van=woordhouder", OWN);

        assertThat(target.encrypted()).isFalse();
        assertThat(target.port()).isEqualTo(80);
        assertThat(target.path()).isEqualTo("/nieuws?van=woordhouder");
    }
}
