// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import nl.woordhouder.web.PublicAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicHostsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "127.0.0.1",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "198.19.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:10.0.0.1",
                "fe80::1",
                "fd00::1",
                "ff02::1",
                "64:ff9b::a00:1",
                "2002:a00:1::",
                "2001:0:a00::1",
                "2001:db8::1"
            })
    void anAddressInsideANetworkIsNotPublic(String address) throws UnknownHostException {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9.255.255.255", "100.128.0.1", "172.32.0.1", "192.169.0.1", "223.1.1.1", "2a00:1::1"})
    void anAddressOfTheInternetIsPublic(String address) throws UnknownHostException {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void aNameThatLeadsInsideIsRefused() {
        assertThatThrownBy(() -> new PublicHosts().address("localhost"))
                .isInstanceOf(NotFetched.class)
                .hasMessageContaining("intern netwerk");
    }
}
