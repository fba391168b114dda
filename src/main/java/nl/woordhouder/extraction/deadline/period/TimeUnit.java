// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline.period;

/** Units in which terms are counted; the names stand in the word list {@code eenheid}. */
public enum TimeUnit {
    HOUR,
    DAY,
    WORKDAY,
    WEEK,
    MONTH,
    QUARTER,
    HALF_YEAR,
    YEAR;

    /** The unit with this place in the word list, counted from 1. */
    public static TimeUnit of(int place) {
        return values()[place - 1];
    }
}
