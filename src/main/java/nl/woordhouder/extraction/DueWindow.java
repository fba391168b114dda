// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction;

import java.time.LocalDate;
import nl.woordhouder.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * When a promise falls due, as far as its words tell. Both bounds are inclusive; {@code null} means no such bound. A
 * promise is overdue only after {@code until}.
 *
 * @param words the literal deadline words, or null when the promise names none
 * @param wordsAt where those words stand, or null
 * @param from first day of the window
 * @param until last day of the window: the proposed due date
 * @param vague the words name a time that no calendar holds ("binnenkort")
 * @param event the words of the event that it waits for ("na afronding van het onderzoek"), or null
 * @param recurrence ISO 8601 period for a periodic promise ("P1Y"), or null
 * @param value TIMEX3 value of the expression ("2026-12", "2026-Q1", "P6W"), or null
 * @param mod TIMEX3 modifier ("BEFORE", "START", "MID", "END"), or null
 * @param unresolved why a bound could not be computed, in Dutch for staff ("reces onbekend"), or null
 * @param computation how the window follows from the words and the document's date, in Dutch for staff; empty if none
 */
public record DueWindow(
        @Nullable String words,
        @Nullable Span wordsAt,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        boolean vague,
        @Nullable String event,
        @Nullable String recurrence,
        @Nullable String value,
        @Nullable String mod,
        @Nullable String unresolved,
        String computation) {

    /** The promise names no moment at all. */
    public static final DueWindow NONE = new DueWindow(null, null, null, null, false, null, null, null, null, null, "");
}
