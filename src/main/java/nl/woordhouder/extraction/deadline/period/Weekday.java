// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline.period;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * A day of the week: "(aanstaande) vrijdag", "volgende week vrijdag".
 *
 * @param day 1 Monday to 7 Sunday
 * @param week {@link #NEXT_ONE}, or the week counted from the document's: 0 this week, 1 the next
 */
public record Weekday(int day, int week) implements CalendarPeriod {
    /** The first such day after the document's date. */
    public static final int NEXT_ONE = -1;

    @Override
    public boolean floating() {
        return false;
    }

    @Override
    public Optional<Stretch> in(int year, Reading reading) {
        LocalDate document = reading.document();
        DayOfWeek it = DayOfWeek.of(day);
        return Optional.of(Stretch.day(
                week == NEXT_ONE
                        ? document.with(TemporalAdjusters.next(it))
                        : document.with(DayOfWeek.MONDAY).plusWeeks(week).with(it)));
    }
}
