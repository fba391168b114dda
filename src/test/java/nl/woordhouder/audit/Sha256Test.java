// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Sha256Test {

    /** The example of the standard. */
    @Test
    void theHashIsTheOneOfTheStandard() {
        assertThat(Sha256.of("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void aTextIsHashedInUtf8() {
        assertThat(Sha256.of("é")).isEqualTo(Sha256.of(new byte[] {(byte) 0xC3, (byte) 0xA9}));
    }

    @Test
    void nothingHasAHashAsWell() {
        assertThat(Sha256.of(new byte[0])).matches("[0-9a-f]{64}");
    }
}
