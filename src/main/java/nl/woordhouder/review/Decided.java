// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import java.util.List;
import nl.woordhouder.commitment.Due;
import nl.woordhouder.web.Dutch;
import org.jspecify.annotations.Nullable;

/**
 * What was decided on a candidate, as its pages tell.
 *
 * @param commitments the numbers of the commitments that it became or was merged with; none when it was rejected
 */
record Decided(long candidate, String message, List<String> commitments) {

    /** Where it is taken back. */
    public String undo(Trail trail) {
        return "/beoordelen/" + candidate + "/ongedaan" + trail.query();
    }

    /** Where what was decided on a fulfilment is taken back. */
    public String undoFulfilment() {
        return "/nakoming/" + candidate + "/ongedaan";
    }

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
        return new Decided(candidate.id(), message(verdict, due) + ": " + candidate.subject(), verdict.commitments());
    }

    /** Of a suggestion that a letter fulfils something; null of one that waits. */
    static @Nullable Decided ofFulfilment(ReviewCandidate suggestion) {
        Verdict verdict = suggestion.verdict();
        if (verdict.pending()) {
            return null;
        }
        String message = verdict.accepted()
                ? "Nakoming van " + verdict.commitment() + " bevestigd door " + verdict.by()
                : "Geen nakoming, volgens " + verdict.by();
        return new Decided(suggestion.id(), message + ": " + suggestion.subject(), verdict.commitments());
    }

    private static String message(Verdict verdict, @Nullable Due due) {
        if (verdict.rejected()) {
            return "Afgewezen door " + verdict.by() + " (" + verdict.reason() + ")";
        }
        if (verdict.mergedAs() != null) {
            return "Samengevoegd door " + verdict.by() + ", als "
                    + verdict.mergedAs().toEarlier() + " " + verdict.commitment() + ", " + term(due);
        }
        return verdict.second() == null
                ? "Aanvaard door " + verdict.by() + ", " + term(due)
                : "Gesplitst door " + verdict.by() + " in " + String.join(" en ", verdict.commitments());
    }

    private static String term(@Nullable Due due) {
        return due == null || due.until() == null ? "zonder datum" : "uiterlijk " + Dutch.dutch(due.until());
    }
}
