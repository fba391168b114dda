// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTest {
    private final HouseRules rules = CalendarData.houseRules();
    private final RecessCalendar recesses = CalendarData.recesses();

    @ParameterizedTest
    @CsvSource({
        "2004, 2004-04-11", "2008, 2008-03-23", "2011, 2011-04-24", "2019, 2019-04-21", "2024, 2024-03-31",
        "2025, 2025-04-20", "2026, 2026-04-05", "2027, 2027-03-28", "2038, 2038-04-25", "2049, 2049-04-18",
        "2076, 2076-04-19", "1981, 1981-04-19", "1954, 1954-04-18"
    })
    void easterFallsWhereTheTablesSay(int year, LocalDate easter) {
        assertThat(rules.namedDay("pasen").in(year).first()).isEqualTo(easter);
    }

    @ParameterizedTest
    @CsvSource({"2015, 2015-09-15", "2024, 2024-09-17", "2026, 2026-09-15", "2027, 2027-09-21"})
    void budgetDayIsTheThirdTuesdayOfSeptember(int year, LocalDate day) {
        assertThat(rules.namedDay("prinsjesdag").in(year)).isEqualTo(Stretch.day(day));
    }

    @Test
    void kingsDayMovesToSaturdayWhenTheTwentySeventhIsASunday() {
        assertThat(rules.namedDay("koningsdag").in(2025).first()).isEqualTo("2025-04-26");
        assertThat(rules.namedDay("koningsdag").in(2026).first()).isEqualTo("2026-04-27");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-08, true", "2024-05-09, false", "2024-05-11, false", "2024-05-12, false", "2026-05-05, false",
        "2025-12-25, false", "2025-12-26, false", "2026-01-01, false", "2026-04-06, false", "2026-05-25, false",
        "2026-04-27, false", "2026-04-03, true", "2026-12-24, true"
    })
    void nobodyWorksOnWeekendsAndPublicHolidays(LocalDate day, boolean workday) {
        assertThat(rules.isWorkday(day)).isEqualTo(workday);
    }

    @Test
    void workdaysAreCountedFromTheNextDay() {
        assertThat(rules.workdaysAfter(LocalDate.of(2024, 5, 7), 3)).isEqualTo("2024-05-13");
        assertThat(rules.workdaysAfter(LocalDate.of(2024, 5, 7), 0)).isEqualTo("2024-05-07");
    }

    @Test
    void nameThatTheHouseRulesDoNotHaveIsReportedInDutch() {
        assertThatThrownBy(() -> rules.namedDay("bloemendag"))
                .hasMessageContaining("bloemendag")
                .hasMessageContaining("huisregels.yaml");
    }

    @Test
    void recessWithARowHasItsDays() {
        Stretch christmas = recesses.recess("kerstreces", 2023);
        assertThat(christmas.first()).isEqualTo("2023-12-22");
        assertThat(christmas.last()).isEqualTo("2024-01-15");
        assertThat(christmas.unknown()).isNull();
    }

    @Test
    void recessWithoutARowIsNominalAndSaysSo() {
        Stretch christmas = recesses.recess("kerstreces", 2024);
        assertThat(christmas.unknown()).isEqualTo("reces onbekend");
        assertThat(christmas.first().getYear()).isEqualTo(2024);
        assertThat(christmas.last().getYear()).isEqualTo(2025);
    }

    @Test
    void nextRecessIsTheFirstThatStartsAfterTheDay() {
        assertThat(recesses.nextRecess(LocalDate.of(2023, 9, 10)).first()).isEqualTo("2023-10-13");
        assertThat(recesses.nextRecess(LocalDate.of(2024, 7, 4)).first()).isEqualTo("2024-07-05");
        assertThat(recesses.nextRecess(LocalDate.of(2024, 7, 5)).unknown()).isEqualTo("reces onbekend");
        assertThat(recesses.nextRecess(LocalDate.of(2026, 1, 5)).unknown()).isEqualTo("reces onbekend");
    }

    @Test
    void stretchNeverEndsBeforeItBegins() {
        LocalDate day = LocalDate.of(2026, 3, 3);
        assertThatThrownBy(() -> Stretch.of(day, day.minusDays(1), "")).isInstanceOf(IllegalArgumentException.class);
    }
}
