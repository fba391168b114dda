// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline;

import nl.woordhouder.extraction.text.Span;

/**
 * Words in a sentence that name a time.
 *
 * @param span where they stand in the text
 * @param words the characters of that span
 * @param rule id of the rule in the rule book that recognised them
 * @param attachment what they belong to
 * @param meaning what they mean
 */
public record DeadlineExpression(Span span, String words, String rule, Attachment attachment, Meaning meaning) {

    /** What the words say something about. */
    public enum Attachment {
        /** The act that the clause tells of; may be the deadline of a promise. */
        CLAUSE,
        /** A date without a preposition: "de brief komt 1 juli 2026". A deadline only when the clause has no other. */
        LOOSE,
        /** A noun: "de brief van 3 maart", "de in 2025 gestarte proef". Never the deadline of a promise. */
        NOUN
    }
}
