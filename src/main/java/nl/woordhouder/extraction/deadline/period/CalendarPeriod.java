// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline.period;

import java.util.Optional;

/** A period as words name it: a day, month, recess or distance, before it is known in which year it lies. */
public sealed interface CalendarPeriod
        permits CalendarDate,
                DayOfMonth,
                Distance,
                HalfYear,
                IsoWeek,
                Month,
                NamedDay,
                Part,
                Quarter,
                Range,
                Recess,
                RelativeDay,
                Season,
                Unit,
                WeekInMonth,
                WeekOf,
                Weekday,
                WeekdayInMonth,
                Year {

    /** Whether the words leave the year open, so that the reader takes the first one that has not passed. */
    boolean floating();

    /** Whether the period, when the document is written within it, starts for the reader on the document's date. */
    default boolean running() {
        return false;
    }

    /**
     * The days it covers; empty when that year does not have them (29 February).
     *
     * @param year the year to read it in; without effect when the words fix the year
     */
    Optional<Stretch> in(int year, Reading reading);
}
