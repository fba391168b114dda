// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.woordhouder.review.ReviewView.Neighbours;
import org.jspecify.annotations.Nullable;

/** Where a candidate stands among all that was found in its document, judged or not, as the text runs. */
@ApplicationScoped
class LetterPlaces {
    private final ReviewCandidateRepository candidates;

    LetterPlaces(ReviewCandidateRepository candidates) {
        this.candidates = candidates;
    }

    /** The neighbours are the nearest that still wait; the number counts everything. */
    Neighbours around(ReviewCandidate candidate) {
        List<ReviewCandidate> all = candidates.promisesOf(candidate.documentId());
        int at = all.indexOf(candidate);
        if (at < 0) {
            return new Neighbours(0, all.size(), null, firstWaiting(all));
        }
        List<ReviewCandidate> before = new ArrayList<>(all.subList(0, at));
        Collections.reverse(before);
        return new Neighbours(at + 1L, all.size(), firstWaiting(before), firstWaiting(all.subList(at + 1, all.size())));
    }

    private static @Nullable Queued firstWaiting(List<ReviewCandidate> among) {
        return among.stream()
                .filter(candidate -> candidate.verdict().pending())
                .findFirst()
                .map(Queued::of)
                .orElse(null);
    }
}
