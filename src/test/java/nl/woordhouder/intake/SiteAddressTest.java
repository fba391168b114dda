// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteAddressTest {
    private static final List<String> HOSTS = List.of("kamer.test", "proef.test:8443");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://kamer.test/brief.pdf",
                "https://www.kamer.test/stukken/brief.pdf?versie=2",
                "  HTTPS://KAMER.TEST/Brief.pdf ",
                "https://kamer.test:443/",
                "https://proef.test:8443/brief"
            })
    void anAddressOnTheListIsTaken(String typed) throws NotFetched {
        assertThat(SiteAddress.of(typed, HOSTS).port()).isIn(443, 8443);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://kamer.test/brief.pdf",
                "ftp://kamer.test/brief.pdf",
                "file:///etc/passwd",
                "kamer.test/brief.pdf",
                "https://iemand@kamer.test/brief.pdf",
                "https:///brief.pdf",
                "https://kamer test/",
                ""
            })
    void whatIsNoSafeAddressIsRefused(String typed) {
        assertThatThrownBy(() -> SiteAddress.of(typed, HOSTS))
                .isInstanceOf(NotFetched.class)
                .hasMessageContaining("https://");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://nepkamer.test/brief.pdf",
                "https://kamer.test.boef.test/brief.pdf",
                "https://kamer.test:8443/brief.pdf",
                "https://proef.test/brief.pdf",
                "https://127.0.0.1/brief.pdf",
                "https://[::1]/brief.pdf",
                "https://kamer.test./brief.pdf"
            })
    void aHostThatIsNotListedIsRefusedWithTheList(String typed) {
        assertThatThrownBy(() -> SiteAddress.of(typed, HOSTS))
                .isInstanceOf(NotFetched.class)
                .hasMessageContaining("wel van kamer.test");
    }

    @Test
    void aDocumentIsNamedAfterTheEndOfItsPath() throws NotFetched {
        assertThat(SiteAddress.of("https://kamer.test/stuk/een%20brief.pdf?x=1", HOSTS)
                        .fileName())
                .isEqualTo("een brief.pdf");
        assertThat(SiteAddress.of("https://kamer.test/", HOSTS).fileName()).isEqualTo("kamer.test");
    }

    @Test
    void aRedirectIsReadFromWhereItStandsAndHeldToTheList() throws NotFetched {
        SiteAddress address = SiteAddress.of("https://kamer.test/a/b", HOSTS);

        assertThat(address.redirected("../c?d=1", HOSTS).target()).isEqualTo("/c?d=1");
        assertThatThrownBy(() -> address.redirected("https://boef.test/", HOSTS))
                .isInstanceOf(NotFetched.class);
        assertThatThrownBy(() -> address.redirected("http://kamer.test/", HOSTS))
                .isInstanceOf(NotFetched.class);
        assertThatThrownBy(() -> address.redirected("%%", HOSTS)).isInstanceOf(NotFetched.class);
    }
}
