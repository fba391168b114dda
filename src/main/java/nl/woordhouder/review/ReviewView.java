// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import java.util.List;
import nl.woordhouder.document.ReadableText.Block;
import nl.woordhouder.document.ReadableText.Mark;
import nl.woordhouder.web.Choice;
import nl.woordhouder.web.FormErrors;
import org.jspecify.annotations.Nullable;

/** All that the page of one candidate shows beside the form's own values. */
record ReviewView(
        long id,
        int start,
        boolean uncertain,
        DocumentFacts document,
        List<Block> blocks,
        boolean excerpt,
        Words words,
        List<Choice> ministries,
        List<Choice> committees,
        List<Choice> types,
        Explanation explanation,
        @Nullable Decided decided,
        Trail trail,
        Neighbours neighbours) {

    /** The page of the one before it; null when there is none. */
    public @Nullable String previousLink() {
        return link(neighbours.previous());
    }

    /** The page of the one after it; null when there is none. */
    public @Nullable String nextLink() {
        return link(neighbours.next());
    }

    private @Nullable String link(@Nullable Queued to) {
        return to == null ? null : trail.link(to);
    }

    /** The id of its sentence on a page with the text. */
    public String anchor() {
        return Mark.anchor(start);
    }

    /** Whether the fields are there: to judge, or to keep what was typed while somebody else decided. */
    public boolean showsFields(FormErrors errors) {
        return decided == null || !errors.isEmpty();
    }

    /**
     * The words that each field came from, and what was made of them.
     *
     * @param subject where it stands, or what was read when a person typed something else; null when there is neither
     * @param office who promises, where that stands, and which ministry answers for it now
     * @param dueWords the words of the deadline and where they stand; empty when there are none
     * @param due how the window was computed; empty when it was not
     * @param addressee as for the subject
     * @param condition as for the subject
     */
    record Words(
            @Nullable String subject,
            String office,
            String dueWords,
            String due,
            @Nullable String addressee,
            @Nullable String condition) {}

    /**
     * Where the candidate stands in the queue.
     *
     * @param number 1 for the first; 0 when it does not wait
     * @param previous null at the start of the queue
     * @param next null at its end
     */
    record Neighbours(
            long number,
            long total,
            @Nullable Queued previous,
            @Nullable Queued next) {

        /** Where to go after a decision: on to the next, and at the end of the queue one back; null when it was the last. */
        @Nullable
        Queued onward() {
            return next != null ? next : previous;
        }
    }
}
