// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecessFileTest {

    @ParameterizedTest
    @CsvSource({
        "2024-07-04, false",
        "2024-07-05, true",
        "2024-08-10, true",
        "2024-09-02, true",
        "2024-09-03, false",
        "1999-07-20, false"
    })
    void aRecessRunsFromItsFirstToItsLastDayAndNoneIsGuessed(LocalDate day, boolean recess) {
        assertThat(RecessFile.read().stream().anyMatch(known -> known.includes(day)))
                .isEqualTo(recess);
    }
}
