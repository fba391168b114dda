// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.intake;

import nl.woordhouder.web.Badge;
import nl.woordhouder.web.Badge.Tone;
import org.jspecify.annotations.Nullable;

/**
 * What a page tells about one file of an import.
 *
 * @param documentId the document that it became or is, or null
 */
record ImportLine(
        Long id,
        String fileName,
        ImportItem.State state,
        @Nullable Long documentId,
        String message) {

    /** Whether it became a document of its own. */
    public boolean read() {
        return state == ImportItem.State.READ && documentId != null;
    }

    public Badge badge() {
        return switch (state) {
            case WAITING -> new Badge(Tone.QUIET, "○", "wacht");
            case READ -> new Badge(Tone.OK, "✓", "ingelezen");
            case KNOWN -> new Badge(Tone.QUIET, "=", "al bekend");
            case REFUSED -> new Badge(Tone.LATE, "✕", "afgewezen");
        };
    }
}
