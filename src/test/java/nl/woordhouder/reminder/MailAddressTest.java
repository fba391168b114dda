// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"jan@bz.example", "j.de-vries+kamer@min.bz.example", " Jan@BZ.example "})
    void plainAddressIsTaken(String typed) {
        assertThat(MailAddress.read(typed)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "jan",
                "jan@",
                "@bz.example",
                "jan@localhost",
                "jan@bz..example",
                "jan@-bz.example",
                "jan de vries@bz.example",
                "jan@bz.example, piet@bz.example",
                "jan@bz.example;piet@bz.example",
                "Jan <jan@bz.example>",
                "jan@bz.example\r\nBcc: piet@bz.example",
                "jan\n@bz.example",
                "jan@bz.example\u0000",
                "\"jan\"@bz.example"
            })
    void whatIsNoPlainAddressIsRefused(String typed) {
        assertThat(MailAddress.read(typed)).isEmpty();
    }

    @Test
    void anAddressLongerThanMailAllowsIsRefused() {
        assertThat(MailAddress.read("a@" + "b".repeat(250) + ".nl")).isEmpty();
    }

    @Test
    void twoSpellingsAreOneReader() {
        assertThat(MailAddress.read("Jan@BZ.example")).isEqualTo(MailAddress.read("jan@bz.EXAMPLE"));
    }
}
