// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction;

import java.util.List;
import nl.woordhouder.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A sentence or clause that staff have to judge, with everything that the engine read in it.
 *
 * @param span where it stands in {@link Extraction#text()}
 * @param quote the characters of that span, never altered
 * @param label promise, uncertain, or the fulfilment of an earlier promise
 * @param type whether something reaches the Chamber or an act is pledged
 * @param due the due window
 * @param condition the words of the condition it depends on ("Indien daar aanleiding toe is"), or null
 * @param office who promises, as an office ("minister van Buitenlandse Zaken"), or null when the text does not tell
 * @param person the family name of the office holder, or null
 * @param addressee to whom ("Kamer", "vaste commissie voor ...", "lid Jansen")
 * @param subject what it is about, one short line that a reader recognises; never empty
 * @param references what it refers to: Kamerstukken, motions, earlier commitments
 * @param certainty 0..1, orders the review queue: the expected part of such candidates in which a reader agrees
 * @param rule id of the rule that decided
 * @param trace the rules, words and steps behind it, in Dutch for staff
 */
public record Candidate(
        Span span,
        String quote,
        Label label,
        Type type,
        DueWindow due,
        @Nullable String condition,
        @Nullable String office,
        @Nullable String person,
        String addressee,
        String subject,
        List<Reference> references,
        double certainty,
        String rule,
        List<TraceStep> trace) {

    /** What the sentence is, after section 1 of the guideline. */
    public enum Label {
        PROMISE,
        UNCERTAIN,
        FULFILMENT
    }

    /** The kind of candidates that experience is kept of, in Dutch: "beloften met een moment". */
    public static String kind(Label label, DueWindow due) {
        return switch (label) {
            case FULFILMENT -> "nakomingen";
            case PROMISE -> "beloften" + moment(due);
            case UNCERTAIN -> "twijfelgevallen" + moment(due);
        };
    }

    private static String moment(DueWindow due) {
        return due.wordsAt() == null ? " zonder moment" : " met een moment";
    }

    /** INFORM: something reaches the Chamber. ACT: an act is pledged. */
    public enum Type {
        INFORM,
        ACT
    }
}
