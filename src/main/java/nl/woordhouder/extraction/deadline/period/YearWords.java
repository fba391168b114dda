// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline.period;

import java.time.LocalDate;

/** How words tell the year of a period. */
public sealed interface YearWords {
    /** No year is said. */
    YearWords NONE = new None();

    /** No year is said: the first that has not passed. */
    record None() implements YearWords {}

    /** A year in digits. */
    record Absolute(int year) implements YearWords {}

    /** Counted from the document's year: 0 "dit jaar", 1 "volgend jaar", -1 "vorig jaar". */
    record Relative(int offset) implements YearWords {}

    default boolean open() {
        return this instanceof None;
    }

    /** The year that is meant, {@code candidate} when the words leave it open. */
    default int resolve(int candidate, LocalDate document) {
        if (this instanceof Absolute absolute) {
            return absolute.year();
        }
        return this instanceof Relative relative ? document.getYear() + relative.offset() : candidate;
    }
}
