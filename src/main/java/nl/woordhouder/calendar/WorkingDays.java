// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;

/**
 * The days on which the government works: Monday to Friday, but for the public holidays and the days put on a par with
 * them by article 3 of the Algemene termijnenwet.
 */
public final class WorkingDays {
    private static final Set<MonthDay> FIXED_HOLIDAYS = Set.of(
            MonthDay.of(Month.JANUARY, 1),
            MonthDay.of(Month.MAY, 5),
            MonthDay.of(Month.DECEMBER, 25),
            MonthDay.of(Month.DECEMBER, 26));

    /** Good Friday, Easter Monday, Ascension Day and Whit Monday, in days from Easter Sunday. */
    private static final Set<Long> DAYS_FROM_EASTER = Set.of(-2L, 1L, 39L, 50L);

    private WorkingDays() {}

    public static boolean includes(LocalDate day) {
        return !isWeekend(day) && !isHoliday(day);
    }

    /** The given day when it is a working day, else the first working day after it. */
    public static LocalDate onOrAfter(LocalDate day) {
        LocalDate candidate = day;
        while (!includes(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    /** The days of a year that are no working day whatever the day of the week, in their order. */
    public static List<LocalDate> holidays(int year) {
        return LocalDate.of(year, Month.JANUARY, 1)
                .datesUntil(LocalDate.of(year + 1, Month.JANUARY, 1))
                .filter(WorkingDays::isHoliday)
                .toList();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static boolean isHoliday(LocalDate day) {
        return FIXED_HOLIDAYS.contains(MonthDay.from(day))
                || DAYS_FROM_EASTER.contains(
                        day.toEpochDay() - easter(day.getYear()).toEpochDay())
                || day.equals(kingsDay(day.getYear()));
    }

    private static LocalDate kingsDay(int year) {
        LocalDate birthday = LocalDate.of(year, Month.APRIL, 27);
        return birthday.getDayOfWeek() == DayOfWeek.SUNDAY ? birthday.minusDays(1) : birthday;
    }

    /** Easter Sunday of the Gregorian calendar, by the rule of Gauss with its century corrections. */
    private static LocalDate easter(int year) {
        int century = year / 100;
        int golden = year % 19;
        int moon = (19 * golden + century - century / 4 - (8 * century + 13) / 25 + 15) % 30;
        int fullMoon = moon - (moon / 28) * (1 - (29 / (moon + 1)) * ((21 - golden) / 11));
        int weekday = (year + year / 4 + fullMoon + 2 - century + century / 4) % 7;
        return LocalDate.of(year, Month.MARCH, 28).plusDays(fullMoon - weekday);
    }
}
