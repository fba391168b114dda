// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    void foldersAreLeftOut() {
        assertThat(FileName.of("C:\\Users\\anna\\brief.txt")).isEqualTo("brief.txt");
        assertThat(FileName.of("../../etc/brief.txt")).isEqualTo("brief.txt");
    }

    @Test
    void lineEndsAndOtherInvisibleCharactersAreLeftOut() {
        assertThat(FileName.of("brief\r\nSet-Cookie: x\u0000\u202Etxt.txt")).isEqualTo("briefSet-Cookie: xtxt.txt");
    }

    @Test
    void anEmptyNameGetsOne() {
        assertThat(FileName.of("map/")).isEqualTo("document.txt");
    }

    @Test
    void aLongNameKeepsItsEnding() {
        assertThat(FileName.of("x".repeat(300) + ".txt")).hasSize(255).endsWith(".txt");
    }
}
