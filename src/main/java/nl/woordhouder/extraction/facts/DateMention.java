// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import nl.woordhouder.extraction.text.Span;

/**
 * A day that a text names.
 *
 * @param span where it stands, with its year, without "jl." or "a.s."
 * @param day day of the month
 * @param month 1..12
 * @param year the year, or 0 when the text leaves it out
 * @param tense what the word right after it says: "jl." past, "a.s." future
 */
record DateMention(Span span, int day, int month, int year, Tense tense) {

    enum Tense {
        PAST,
        FUTURE,
        OPEN
    }

    /** The date when the text names the year, and the day exists. */
    Optional<LocalDate> date() {
        return year == 0 ? Optional.empty() : in(year);
    }

    /** The date in a year; empty when there is no such day in it. */
    Optional<LocalDate> in(int someYear) {
        try {
            return Optional.of(LocalDate.of(someYear, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The last such day that does not lie after {@code limit}; the date itself when the year is named. */
    Optional<LocalDate> lastUntil(LocalDate limit) {
        if (year != 0) {
            return date();
        }
        return in(limit.getYear()).filter(found -> !found.isAfter(limit)).or(() -> in(limit.getYear() - 1));
    }
}
