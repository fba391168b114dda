// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import nl.woordhouder.commitment.Due;
import nl.woordhouder.web.Dutch;
import org.jspecify.annotations.Nullable;

/**
 * What was decided on a candidate, as its pages tell.
 *
 * @param commitment the number of the commitment, or null when it was rejected
 */
record Decided(long candidate, String message, @Nullable String commitment) {

    /**
     * Of a candidate that somebody decided on; null of one that waits.
     *
     * @param due when the commitment that it became falls due: what was typed is shown, so that a slip is seen at once
     */
    static @Nullable Decided of(ReviewCandidate candidate, @Nullable Due due) {
        Verdict verdict = candidate.verdict();
        if (verdict.pending()) {
            return null;
        }
        String message = verdict.accepted()
                ? "Aanvaard door " + verdict.by() + ", " + term(due) + ": " + candidate.subject()
                : "Afgewezen door " + verdict.by() + " (" + verdict.reason() + "): " + candidate.subject();
        return new Decided(candidate.id(), message, verdict.commitment());
    }

    private static String term(@Nullable Due due) {
        return due == null || due.until() == null ? "zonder datum" : "uiterlijk " + Dutch.dutch(due.until());
    }
}
