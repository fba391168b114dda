// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodsTest {
    private final HouseRules rules = CalendarData.houseRules();
    private final RecessCalendar recesses = CalendarData.recesses();

    @ParameterizedTest(name = "{0} to {1} halves of a {2}")
    @CsvSource({
        "2, 2, HOUR, 2026-03-04, 2026-03-04, PT1H",
        "48, 48, HOUR, 2026-03-04, 2026-03-04, PT24H",
        "50, 96, HOUR, 2026-03-05, 2026-03-05, PT48H",
        "0, 0, DAY, 2026-03-03, 2026-03-03, P0D",
        "2, 20, DAY, 2026-03-04, 2026-03-13, P10D",
        "6, 6, WORKDAY, 2026-03-06, 2026-03-06, P3D",
        "4, 6, WEEK, 2026-03-17, 2026-03-24, P3W",
        "3, 3, WEEK, 2026-03-13, 2026-03-13, P10D",
        "2, 4, MONTH, 2026-04-03, 2026-05-03, P2M",
        "3, 3, MONTH, 2026-04-18, 2026-04-18, P1M15D",
        "2, 2, QUARTER, 2026-06-03, 2026-06-03, P3M",
        "3, 3, QUARTER, 2026-07-03, 2026-07-03, P4M",
        "2, 2, HALF_YEAR, 2026-09-03, 2026-09-03, P6M",
        "2, 3, YEAR, 2027-03-03, 2027-09-03, P18M",
        "4, 4, YEAR, 2028-03-03, 2028-03-03, P2Y",
        "2400, 2400, DAY, 2029-06-15, 2029-06-15, P1200D",
    })
    void distanceRunsFromTheShortestToTheLongest(
            int least, int most, TimeUnit unit, LocalDate first, LocalDate last, String value) {
        assertThat(new Distance(least, most, unit).in(0, at("2026-03-03")))
                .contains(new Stretch(first, last, value, null, ""));
    }

    @Test
    void distanceOfAMonthEndsOnTheLastDayOfAShorterOne() {
        assertThat(new Distance(4, 4, TimeUnit.MONTH)
                        .in(0, at("2026-12-31"))
                        .orElseThrow()
                        .last())
                .isEqualTo("2027-02-28");
    }

    @ParameterizedTest
    @CsvSource({"-1, 2", "4, 2", "2, 2401"})
    void distanceThatNoTermCanHaveIsRefused(int least, int most) {
        assertThat(Distance.plausible(least, most)).isFalse();
        assertThatThrownBy(() -> new Distance(least, most, TimeUnit.DAY)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "2, 2", "2, 2400"})
    void distanceThatATermCanHaveIsPlausible(int least, int most) {
        assertThat(Distance.plausible(least, most)).isTrue();
        assertThat(new Distance(least, most, TimeUnit.DAY).floating()).isFalse();
    }

    @ParameterizedTest(name = "{1} {0} from {2}")
    @CsvSource({
        "DAY, 1, 2026-03-03, 2026-03-04, 2026-03-04, 2026-03-04",
        "WEEK, 0, 2026-03-03, 2026-03-02, 2026-03-08, 2026-W10",
        "WEEK, 1, 2026-03-03, 2026-03-09, 2026-03-15, 2026-W11",
        "WEEK, 0, 2027-01-01, 2026-12-28, 2027-01-03, 2026-W53",
        "MONTH, 0, 2026-03-03, 2026-03-01, 2026-03-31, 2026-03",
        "MONTH, 1, 2026-12-31, 2027-01-01, 2027-01-31, 2027-01",
        "QUARTER, 0, 2026-03-31, 2026-01-01, 2026-03-31, 2026-Q1",
        "QUARTER, 0, 2026-04-01, 2026-04-01, 2026-06-30, 2026-Q2",
        "QUARTER, 1, 2026-11-05, 2027-01-01, 2027-03-31, 2027-Q1",
        "HALF_YEAR, 0, 2026-06-30, 2026-01-01, 2026-06-30, 2026-H1",
        "HALF_YEAR, 0, 2026-07-01, 2026-07-01, 2026-12-31, 2026-H2",
        "HALF_YEAR, 1, 2026-06-30, 2026-07-01, 2026-12-31, 2026-H2",
        "YEAR, 0, 2026-12-31, 2026-01-01, 2026-12-31, 2026",
        "YEAR, 1, 2026-01-01, 2027-01-01, 2027-12-31, 2027",
    })
    void unitIsTheCalendarUnitCountedFromTheDocument(
            TimeUnit unit, int offset, String document, LocalDate first, LocalDate last, String value) {
        Unit it = new Unit(unit, offset);
        assertThat(it.in(0, at(document))).contains(Stretch.of(first, last, value));
        assertThat(it.floating()).isFalse();
        assertThat(it.running()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1, HOUR", "2, DAY", "3, WORKDAY", "4, WEEK", "5, MONTH", "6, QUARTER", "7, HALF_YEAR", "8, YEAR"})
    void unitsAreNumberedAsInTheWordList(int place, TimeUnit unit) {
        assertThat(TimeUnit.of(place)).isEqualTo(unit);
    }

    @ParameterizedTest(name = "{0} of the {1} from {2}")
    @CsvSource({
        "BEGIN, MONTH, 2026-03-03, 2026-03-01, 2026-03-10",
        "MID, MONTH, 2026-03-03, 2026-03-11, 2026-03-20",
        "END, MONTH, 2026-02-03, 2026-02-21, 2026-02-28",
        "FIRST_HALF, MONTH, 2026-03-03, 2026-03-01, 2026-03-15",
        "SECOND_HALF, MONTH, 2026-03-03, 2026-03-16, 2026-03-31",
        "BEGIN, WEEK, 2026-03-03, 2026-03-02, 2026-03-03",
        "END, WEEK, 2026-03-03, 2026-03-05, 2026-03-08",
        "BEGIN, QUARTER, 2026-03-03, 2026-01-01, 2026-01-31",
        "MID, QUARTER, 2026-03-03, 2026-02-01, 2026-02-28",
        "END, QUARTER, 2026-03-03, 2026-03-01, 2026-03-31",
        "BEGIN, HALF_YEAR, 2026-03-03, 2026-01-01, 2026-02-28",
        "BEGIN, YEAR, 2026-03-03, 2026-01-01, 2026-03-31",
        "MID, YEAR, 2026-03-03, 2026-06-01, 2026-07-31",
        "END, YEAR, 2026-03-03, 2026-10-01, 2026-12-31",
        "SECOND_HALF, YEAR, 2026-03-03, 2026-07-01, 2026-12-31",
    })
    void partsOfAPeriodFollowTheHouseRules(
            Part.Which which, TimeUnit unit, String document, LocalDate first, LocalDate last) {
        Stretch part = new Part(which, new Unit(unit, 0)).in(0, at(document)).orElseThrow();
        assertThat(part.first()).isEqualTo(first);
        assertThat(part.last()).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "goede-vrijdag, 2026-04-03, 2026-04-03",
        "pasen, 2026-04-05, 2026-04-06",
        "hemelvaart, 2026-05-14, 2026-05-14",
        "pinksteren, 2026-05-24, 2026-05-25",
        "voorjaarsnota, 2026-06-01, 2026-06-01",
        "verantwoordingsdag, 2026-05-20, 2026-05-20",
        "feestdagen, 2026-12-25, 2027-01-01",
        "kerst, 2026-12-25, 2026-12-26",
        "sinterklaas, 2026-12-05, 2026-12-05",
    })
    void namedDaysAreThoseOfTheHouseRules(String name, LocalDate first, LocalDate last) {
        assertThat(rules.namedDay(name).in(2026))
                .isEqualTo(Stretch.of(first, last, first.equals(last) ? first.toString() : first + "/" + last));
    }

    @ParameterizedTest
    @CsvSource({"1, 3", "2, 6", "3, 9", "4, 12"})
    void seasonsBeginInTheMonthOfTheHouseRules(int season, int month) {
        assertThat(rules.seasonStart(season)).isEqualTo(month);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-01, true", "2026-05-31, true", "2026-04-30, false", "2026-06-01, false"})
    void stretchHoldsItsFirstAndItsLastDay(LocalDate day, boolean inside) {
        Stretch may = Stretch.of(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31), "2026-05");
        assertThat(may.contains(day)).isEqualTo(inside);
    }

    @Test
    void recessOfTheProductHasItsSourceAndStatus() {
        assertThat(recesses.rows()).allSatisfy(row -> {
            assertThat(row.name()).endsWith("reces");
            assertThat(row.source()).isNotBlank().isNotEqualTo("null");
            assertThat(row.from()).isBefore(row.until());
        });
        assertThat(recesses.usual()).containsKeys("zomerreces", "kerstreces");
    }

    private Reading at(String document) {
        return new Reading(LocalDate.parse(document), recesses, rules);
    }
}
