// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The candidates on the desk. */
@ApplicationScoped
public class ReviewCandidateRepository implements PanacheRepository<ReviewCandidate> {
    private static final String WAITING = "state = PENDING and label <> FULFILMENT";

    /** What waits for review: the surest first, in the order of their documents. Fulfilments are suggestions, not promises. */
    public List<ReviewCandidate> queue(int limit) {
        return find(WAITING + " order by certainty desc, documentId, startOffset")
                .page(0, limit)
                .list();
    }

    public long countQueue() {
        return count(WAITING);
    }

    /** The first in the queue other than the one given; empty when the desk is clear. */
    public Optional<ReviewCandidate> nextAfter(long id) {
        return find(WAITING + " and id <> ?1 order by certainty desc, documentId, startOffset", id)
                .firstResultOptional();
    }

    /** All of one document, in the order of its text. */
    public List<ReviewCandidate> ofDocument(long documentId) {
        return list("documentId = ?1 order by startOffset, id", documentId);
    }
}
