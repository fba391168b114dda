// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01", // New Year's Day
                "2026-04-03", // Good Friday
                "2026-04-06", // Easter Monday
                "2026-04-27", // King's Day
                "2025-04-26", // King's Day, since the 27th is a Sunday
                "2026-05-05", // Liberation Day
                "2026-05-14", // Ascension Day
                "2026-05-25", // Whit Monday
                "2026-12-25",
                "2027-03-29", // Easter Monday, the day after summer time begins
                "2038-04-26" // the latest Easter Monday there is
            })
    void publicHolidayIsNoWorkingDay(LocalDate day) {
        assertThat(WorkingDays.includes(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-21", "2026-11-22", "2027-03-28", "2026-10-25"})
    void weekendIsNoWorkingDay(LocalDate day) {
        assertThat(WorkingDays.includes(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-25", "2026-12-24", "2026-12-31", "2028-02-29", "2026-05-15", "2027-04-26"})
    void ordinaryWeekdayIsAWorkingDay(LocalDate day) {
        assertThat(WorkingDays.includes(day)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25, 2026-11-25",
        "2026-11-21, 2026-11-23",
        "2026-12-25, 2026-12-28",
        "2026-04-03, 2026-04-07",
        "2027-01-01, 2027-01-04"
    })
    void theNextWorkingDayPassesOverHolidaysAndWeekends(LocalDate from, LocalDate expected) {
        assertThat(WorkingDays.onOrAfter(from)).isEqualTo(expected);
    }

    @Test
    void everyYearHasAboutTwoHundredFiftyWorkingDays() {
        for (int year = 2000; year < 2100; year++) {
            LocalDate first = LocalDate.of(year, 1, 1);
            assertThat(first.datesUntil(first.plusYears(1))
                            .filter(WorkingDays::includes)
                            .count())
                    .as("in %d", year)
                    .isBetween(250L, 257L);
        }
    }
}
