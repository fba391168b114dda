// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import java.util.ArrayList;
import java.util.List;
import nl.woordhouder.document.IntakeResult;
import nl.woordhouder.web.Badge;
import nl.woordhouder.web.Badge.Tone;
import nl.woordhouder.web.Dutch;
import org.jspecify.annotations.Nullable;

/**
 * What the page tells about one document that was handed in.
 *
 * @param link the document's page, or null when it was refused
 */
record IntakeLine(
        Badge badge, String name, String message, @Nullable String link) {

    static IntakeLine of(IntakeResult.Received received) {
        List<String> found = new ArrayList<>();
        found.add(
                received.promises() == 0 ? "geen toezegging gevonden" : Dutch.dutch(received.promises()) + " gevonden");
        if (received.uncertain() > 0) {
            found.add(counted(received.uncertain(), "twijfelgeval", "twijfelgevallen"));
        }
        if (received.fulfilments() > 0) {
            found.add(counted(received.fulfilments(), "melding van nakoming", "meldingen van nakoming"));
        }
        return new IntakeLine(
                new Badge(Tone.OK, "✓", "ingelezen"),
                received.title(),
                String.join(", ", found) + ".",
                "/documenten/" + received.documentId());
    }

    /**
     * @param day the day on which it came in before
     * @param accepted how many commitments it gave
     */
    static IntakeLine of(IntakeResult.AlreadyKnown known, String day, long accepted) {
        return new IntakeLine(
                new Badge(Tone.QUIET, "=", "al bekend"),
                known.title(),
                "Dit document is al ingelezen op " + day + " (" + counted(accepted, "toezegging", "toezeggingen")
                        + ").",
                "/documenten/" + known.documentId());
    }

    static IntakeLine of(IntakeResult.Rejected rejected) {
        return new IntakeLine(new Badge(Tone.LATE, "✕", "afgewezen"), rejected.fileName(), rejected.reason(), null);
    }

    private static String counted(long count, String one, String many) {
        return Dutch.dutch(count) + " " + (count == 1 ? one : many);
    }
}
