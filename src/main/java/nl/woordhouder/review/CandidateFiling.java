// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.Map;
import nl.woordhouder.document.DocumentRead;
import nl.woordhouder.extraction.Candidate;
import nl.woordhouder.extraction.text.Span;

/** Puts what the engine found on the desk, in the transaction of the document; human decisions stay (invariant I7). */
@ApplicationScoped
class CandidateFiling {
    private final ReviewCandidateRepository candidates;

    CandidateFiling(ReviewCandidateRepository candidates) {
        this.candidates = candidates;
    }

    void file(@Observes DocumentRead read) {
        Long documentId = read.document().id();
        Map<Place, ReviewCandidate> filed = new HashMap<>();
        for (ReviewCandidate known : candidates.ofDocument(documentId)) {
            filed.put(new Place(new Span(known.start(), known.end()), known.label()), known);
        }
        for (Candidate extracted : read.extraction().candidates()) {
            ReviewCandidate known = filed.remove(new Place(extracted.span(), extracted.label()));
            if (known == null) {
                candidates.persist(new ReviewCandidate(documentId, extracted));
            } else {
                known.refresh(extracted);
            }
        }
        filed.values().stream()
                .filter(gone -> gone.state() == ReviewCandidate.State.PENDING)
                .forEach(candidates::delete);
    }

    /** What makes a candidate the same one in a newer reading. */
    private record Place(Span span, Candidate.Label label) {}
}
