// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SoughtWordsTest {

    @Test
    void aWordIsFoundInAnotherFormAndInsideAnother() {
        assertThat(finds("versterking", "dijkversterking")).isTrue();
        assertThat(finds("huizen", "huis")).isTrue();
        assertThat(finds("dijk", "rijk")).isFalse();
    }

    @Test
    void shortWordsAndNumbersAreFoundByThemselvesOnly() {
        assertThat(finds("eu", "gebeurt")).isFalse();
        assertThat(finds("eu", "EU")).isTrue();
        assertThat(finds("2026", "120261")).isFalse();
    }

    @Test
    void wordsThatTellNothingAreNotSought() {
        assertThat(SoughtWords.of("de van ? het").words()).isEmpty();
        assertThat(SoughtWords.of("de dijk").words()).hasSize(1);
    }

    @Test
    void whatATextDoesNotHoldIsToldApart() {
        assertThat(SoughtWords.of("dijken sluis")
                        .missingIn("Brief over de dijk")
                        .words())
                .extracting(SoughtWords.Sought::plain)
                .containsExactly("sluis");
    }

    private static boolean finds(String sought, String word) {
        return SoughtWords.of(sought).include(DutchWord.of(word).get(0));
    }
}
