// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DutchTest {

    @Test
    void datesAndNumbersReadAsInDutch() {
        assertThat(Dutch.dutch(LocalDate.of(2026, 12, 3))).isEqualTo("do 3 dec. 2026");
        assertThat(Dutch.dutchShort(LocalDate.of(2026, 3, 1))).isEqualTo("1 mrt. 2026");
        assertThat(Dutch.dutch(1234567)).isEqualTo("1.234.567");
        assertThat(Dutch.days(1)).isEqualTo("1 dag");
        assertThat(Dutch.days(2000)).isEqualTo("2.000 dagen");
    }

    @Test
    void aDateIsReadAsAFieldSendsItAndAsAPersonTypesIt() {
        FormErrors errors = new FormErrors();

        assertThat(DateField.read("tot", "2026-12-03", errors)).isEqualTo("2026-12-03");
        assertThat(DateField.read("tot", " 3-12-2026 ", errors)).isEqualTo("2026-12-03");
        assertThat(DateField.read("tot", "  ", errors)).isNull();
        assertThat(errors.isEmpty()).isTrue();
        assertThat(DateField.read("tot", "30-2-2026", errors)).isNull();
        assertThat(DateField.read("tot", "3-12-26", errors)).isNull();
        assertThat(errors.all()).hasSize(2).allMatch(error -> "tot".equals(error.field()));
    }
}
