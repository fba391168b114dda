// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RappelDayTest {
    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-01-01",
        "2026-02-11, 2026-01-01",
        "2026-05-16, 2026-01-01",
        "2026-05-17, 2026-07-01",
        "2026-11-16, 2026-07-01",
        "2026-11-17, 2027-01-01",
        "2026-12-31, 2027-01-01"
    })
    void theOneThatIsPreparedOrWasLastIsTheCurrentOne(LocalDate today, LocalDate expected) {
        assertThat(RappelDay.current(today).date()).isEqualTo(expected);
    }

    @Test
    void theTwoListsMeetAtTheDay() {
        RappelDay day = RappelDay.of("2026-07-01").orElseThrow();

        assertThat(day.expired().until()).isEqualTo("2026-06-30");
        assertThat(day.expiring().until()).isEqualTo("2026-12-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-07-02", "2026-03-01", "2026-13-01", "gisteren", "+999999999-01-01"})
    void anotherDayIsNoReferenceDay(String text) {
        assertThat(RappelDay.of(text)).isEmpty();
    }

    @Test
    void theChoiceGoesFromAYearBackToHalfAYearAhead() {
        assertThat(RappelDay.choices(LocalDate.of(2026, 2, 11)))
                .extracting(RappelDay::date)
                .extracting(LocalDate::toString)
                .containsExactly("2025-01-01", "2025-07-01", "2026-01-01", "2026-07-01");
    }
}
