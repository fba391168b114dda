// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline;

import java.time.Period;
import java.util.List;
import nl.woordhouder.extraction.deadline.period.CalendarPeriod;
import org.jspecify.annotations.Nullable;

/** What deadline words mean, before any calendar is looked at. */
public sealed interface Meaning {

    /** A period and how the deadline lies with regard to it: "voor 1 april", "in december", "binnen zes weken". */
    record Dated(Relation relation, CalendarPeriod period) implements Meaning {}

    /** Several dated words that bound one window together: "in juni of juli", "in mei of uiterlijk voor de zomer". */
    record Combined(List<Dated> parts) implements Meaning {
        public Combined {
            parts = List.copyOf(parts);
        }
    }

    /** A time that no calendar holds: "binnenkort". */
    record Vague() implements Meaning {}

    /**
     * An event or document that the promise waits for.
     *
     * @param words its words, taken from the text
     * @param day the day that is named with it and how the promise lies to it ("na de ministerraad van 11 juli"), or null
     */
    record Event(String words, @Nullable Dated day) implements Meaning {}

    /**
     * A promise that returns.
     *
     * @param every how often
     * @param first the window that is named with it, or null
     */
    record Recurring(Period every, @Nullable Meaning first) implements Meaning {}

    /** Words that can only lie in the past: "op 12 februari jl.", "vorig jaar". Never a due window. */
    record Past() implements Meaning {}
}
