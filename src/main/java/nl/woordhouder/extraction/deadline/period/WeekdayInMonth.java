// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline.period;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * "de derde dinsdag van september (2026)".
 *
 * @param ordinal 1 to 5, or -1 for the last
 * @param day 1 Monday to 7 Sunday
 */
public record WeekdayInMonth(int ordinal, int day, int month, YearWords year) implements CalendarPeriod {

    @Override
    public boolean floating() {
        return year.open();
    }

    @Override
    public Optional<Stretch> in(int candidate, Reading reading) {
        LocalDate first = LocalDate.of(year.resolve(candidate, reading.document()), month, 1);
        LocalDate it = first.with(TemporalAdjusters.dayOfWeekInMonth(ordinal, DayOfWeek.of(day)));
        return it.getMonthValue() == month ? Optional.of(Stretch.day(it)) : Optional.empty();
    }
}
