// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.corpus;

import org.jspecify.annotations.Nullable;

/**
 * A labelled or a predicted item, with its span in the document's text without white space.
 *
 * @param optional found is fine and missed is fine
 * @param from first day of its window as text, or null
 * @param until last day of its window as text, or null
 */
record Item(
        String doc,
        int start,
        int end,
        String label,
        boolean optional,
        @Nullable String from,
        @Nullable String until,
        String quote) {

    /** How much of the shorter of the two is shared, 0..1; 0 in different documents. */
    double overlap(Item other) {
        int shared = Math.min(end, other.end) - Math.max(start, other.start);
        return !doc.equals(other.doc) || shared <= 0
                ? 0
                : (double) shared / Math.min(end - start, other.end - other.start);
    }

    boolean isDated() {
        return from != null || until != null;
    }
}
