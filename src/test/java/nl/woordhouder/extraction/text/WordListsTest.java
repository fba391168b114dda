// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordListsTest {

    @ParameterizedTest
    @CsvSource({
        "afkortingen, nooit_einde",
        "afkortingen, soms_einde",
        "slotlijst, voorlezen",
        "dagen, verleden",
        "dagen, voltooid",
        "dagen, toekomst",
        "dagen, grens",
        "dagen, dagen-van-wetten",
    })
    void listHoldsEveryWordOnce(String file, String list) {
        assertThat(WordLists.read(file).list(list)).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void noDayIsBothPastAndStillToCome() {
        WordLists days = WordLists.read("dagen");
        assertThat(new HashSet<>(days.list("verleden"))).doesNotContainAnyElementsOf(days.list("toekomst"));
    }

    @Test
    void missingFileOrListIsNamed() {
        assertThatThrownBy(() -> WordLists.read("geen")).hasMessageContaining("geen.yaml");
        assertThatThrownBy(() -> WordLists.read("dagen").list("geen")).hasMessageContaining("geen");
    }
}
