// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import org.jspecify.annotations.Nullable;

/**
 * What was decided on a candidate, as its pages tell.
 *
 * @param commitment the number of the commitment, or null when it was rejected
 */
record Decided(long candidate, String message, @Nullable String commitment) {

    /** Of a candidate that somebody decided on; null of one that waits. */
    static @Nullable Decided of(ReviewCandidate candidate) {
        Verdict verdict = candidate.verdict();
        if (verdict.pending()) {
            return null;
        }
        String message = verdict.accepted()
                ? "Aanvaard door " + verdict.by() + ": " + candidate.subject()
                : "Afgewezen door " + verdict.by() + " (" + verdict.reason() + "): " + candidate.subject();
        return new Decided(candidate.id(), message, verdict.commitment());
    }
}
