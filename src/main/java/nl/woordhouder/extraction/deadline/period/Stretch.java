// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline.period;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days that a period covers, both inclusive.
 *
 * @param first first day
 * @param last last day, never before {@code first}
 * @param value TIMEX3 value of the period
 * @param unknown why the days are only nominal and must not be shown ("reces onbekend"), in Dutch, or null
 * @param source where the days come from when they are no plain arithmetic, in Dutch for staff; empty otherwise
 */
public record Stretch(
        LocalDate first,
        LocalDate last,
        String value,
        @Nullable String unknown,
        String source) {

    public Stretch {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(first + ".." + last);
        }
    }

    static Stretch of(LocalDate first, LocalDate last, String value) {
        return new Stretch(first, last, value, null, "");
    }

    static Stretch day(LocalDate day) {
        return of(day, day, day.toString());
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
