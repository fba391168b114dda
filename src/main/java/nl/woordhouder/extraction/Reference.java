// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction;

import java.time.LocalDate;
import nl.woordhouder.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Something that a candidate refers to.
 *
 * @param kind what it is
 * @param words the literal words ("het debat van 4 december", "Kamerstuk 30 821, nr. 251")
 * @param at where they stand
 * @param value a normal form: {@code kst-30821-251}, or the name of a member; null when there is none
 * @param date the day of the earlier debate, letter or commitment, or null
 */
public record Reference(
        Kind kind,
        String words,
        Span at,
        @Nullable String value,
        @Nullable LocalDate date) {

    /** Kinds of reference. */
    public enum Kind {
        KAMERSTUK,
        MOTION,
        EARLIER_COMMITMENT,
        DEBATE,
        LETTER,
        MEMBER
    }
}
