// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.woordhouder.document.DocumentRead;
import nl.woordhouder.extraction.Candidate;
import nl.woordhouder.extraction.text.Span;

/** Puts what the engine found on the desk, in the transaction of the document; human decisions stay (invariant I7). */
@ApplicationScoped
class CandidateFiling {
    private final ReviewCandidateRepository candidates;
    private final VersionLinks versions;

    CandidateFiling(ReviewCandidateRepository candidates, VersionLinks versions) {
        this.candidates = candidates;
        this.versions = versions;
    }

    void file(@Observes DocumentRead read) {
        Long documentId = read.document().id();
        String text = read.extraction().text().text();
        Signatory signatory = Signatory.of(read.document(), read.extraction().sender());
        Map<Place, ReviewCandidate> filed = filed(documentId);
        Set<Place> found = new HashSet<>();
        for (Candidate extracted : read.extraction().candidates()) {
            Place place = Place.of(extracted.span(), extracted.label());
            if (!found.add(place)) {
                continue;
            }
            ReviewCandidate known = filed.get(place);
            if (known == null) {
                candidates.persist(new ReviewCandidate(documentId, extracted, signatory, text));
            } else {
                known.refresh(extracted, signatory, text);
            }
        }
        filed.forEach((place, candidate) -> {
            if (!found.contains(place) && candidate.verdict().pending()) {
                candidates.delete(candidate);
            }
        });
        versions.link(read.document());
    }

    private Map<Place, ReviewCandidate> filed(Long documentId) {
        Map<Place, ReviewCandidate> filed = new HashMap<>();
        for (ReviewCandidate known : candidates.ofDocument(documentId)) {
            filed.put(Place.of(known), known);
        }
        return filed;
    }

    /**
     * What makes a candidate the same one in a newer reading: its sentence. Whether that is sure or doubtful may differ
     * between readings; a person who judged the sentence is not asked again.
     */
    record Place(Span span, boolean fulfilment) {
        static Place of(ReviewCandidate candidate) {
            return of(candidate.span(), candidate.label());
        }

        static Place of(Span span, Candidate.Label label) {
            return new Place(span, label == Candidate.Label.FULFILMENT);
        }
    }
}
