// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A day of a month: "15 april (2026)". */
public record CalendarDate(int day, int month, YearWords year) implements CalendarPeriod {
    private static final int[] LENGTHS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    /** Whether any year has such a day. */
    public static boolean exists(int day, int month) {
        return month >= 1 && month <= 12 && day >= 1 && day <= LENGTHS[month - 1];
    }

    @Override
    public boolean floating() {
        return year.open();
    }

    @Override
    public Optional<Stretch> in(int candidate, Reading reading) {
        try {
            return Optional.of(Stretch.day(LocalDate.of(year.resolve(candidate, reading.document()), month, day)));
        } catch (DateTimeException noLeapYear) {
            return Optional.empty();
        }
    }
}
