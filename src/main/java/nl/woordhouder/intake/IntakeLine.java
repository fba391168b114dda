// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.intake;

import java.util.ArrayList;
import java.util.List;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.document.IntakeResult;
import nl.woordhouder.web.Badge;
import nl.woordhouder.web.Badge.Tone;
import nl.woordhouder.web.Dutch;
import org.jspecify.annotations.Nullable;

/**
 * What the page tells about one document that was handed in.
 *
 * @param link the document's page, or null when it was refused
 * @param review where its promises are judged; null when there are none
 */
public record IntakeLine(
        Badge badge,
        String name,
        String message,
        @Nullable String link,
        @Nullable String review) {

    /** What came of it. */
    public static IntakeLine of(IntakeResult result, BusinessTime time) {
        if (result instanceof IntakeResult.Received received) {
            return of(received);
        }
        return result instanceof IntakeResult.AlreadyKnown known
                ? of(known, time, "")
                : of((IntakeResult.Rejected) result);
    }

    private static IntakeLine of(IntakeResult.Received received) {
        List<String> found = new ArrayList<>();
        found.add(
                received.promises() == 0 ? "geen toezegging gevonden" : Dutch.dutch(received.promises()) + " gevonden");
        if (received.uncertain() > 0) {
            found.add(counted(received.uncertain(), "twijfelgeval", "twijfelgevallen"));
        }
        if (received.fulfilments() > 0) {
            found.add(counted(received.fulfilments(), "melding van nakoming", "meldingen van nakoming"));
        }
        String version = received.versionOf() == null
                ? ""
                : " Dit is een andere versie van een document dat er al is; wat in beide staat, beoordeelt u één keer.";
        return new IntakeLine(
                new Badge(Tone.OK, "✓", "ingelezen"),
                received.title(),
                String.join(", ", found) + "." + version,
                "/documenten/" + received.documentId(),
                received.promises() + received.uncertain() == 0 ? null : "/beoordelen/brief/" + received.documentId());
    }

    /** Of one that came in before, with how many commitments it gave. */
    public static IntakeLine of(IntakeResult.AlreadyKnown known, BusinessTime time, long accepted) {
        return of(known, time, " (" + counted(accepted, "toezegging", "toezeggingen") + ")");
    }

    private static IntakeLine of(IntakeResult.AlreadyKnown known, BusinessTime time, String more) {
        String day = Dutch.dutchShort(time.dayOf(known.receivedAt()));
        return new IntakeLine(
                new Badge(Tone.QUIET, "=", "al bekend"),
                known.title(),
                "Dit document is al ingelezen op " + day + more + ".",
                "/documenten/" + known.documentId(),
                null);
    }

    private static IntakeLine of(IntakeResult.Rejected rejected) {
        return new IntakeLine(
                new Badge(Tone.LATE, "✕", "afgewezen"), rejected.fileName(), rejected.reason(), null, null);
    }

    private static String counted(long count, String one, String many) {
        return Dutch.dutch(count) + " " + (count == 1 ? one : many);
    }
}
