// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline.period;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How a named day or feast is computed for a year. */
public sealed interface DayRule {

    /** Its days in a year. */
    Stretch in(int year);

    /** The same day every year, for a number of days. */
    record Fixed(int day, int month, int days) implements DayRule {
        @Override
        public Stretch in(int year) {
            return stretch(LocalDate.of(year, month, day), days);
        }
    }

    /** A fixed day that moves to the Saturday before when it would be a Sunday: King's Day. */
    record NotOnSunday(int day, int month) implements DayRule {
        @Override
        public Stretch in(int year) {
            LocalDate it = LocalDate.of(year, month, day);
            return Stretch.day(it.getDayOfWeek() == DayOfWeek.SUNDAY ? it.minusDays(1) : it);
        }
    }

    /** So many days after Easter Sunday, for a number of days. */
    record Easter(int after, int days) implements DayRule {
        @Override
        public Stretch in(int year) {
            return stretch(easter(year).plusDays(after), days);
        }
    }

    /** A weekday by its rank in a month: the third Tuesday of September. */
    record Ranked(int rank, int weekday, int month) implements DayRule {
        @Override
        public Stretch in(int year) {
            return Stretch.day(
                    LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(rank, DayOfWeek.of(weekday))));
        }
    }

    private static Stretch stretch(LocalDate first, int days) {
        LocalDate last = first.plusDays(days - 1L);
        return Stretch.of(first, last, days == 1 ? first.toString() : first + "/" + last);
    }

    /** Easter Sunday in the Gregorian calendar, by Gauss's method with its two exceptions. */
    private static LocalDate easter(int year) {
        int century = year / 100;
        int correction = (15 + century - century / 4 - (8 * century + 13) / 25) % 30;
        int moon = (19 * (year % 19) + correction) % 30;
        int sunday = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + (4 + century - century / 4) % 7) % 7;
        int days = 22 + moon + sunday;
        boolean tooLate = moon == 29 && sunday == 6 || moon == 28 && sunday == 6 && year % 19 > 10;
        return LocalDate.of(year, 3, 1).plusDays(days - 1L - (tooLate ? 7 : 0));
    }
}
