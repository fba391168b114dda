// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import nl.woordhouder.review.ReviewView.Neighbours;
import org.jspecify.annotations.Nullable;

/** Where a candidate stands in the queue, without loading the queue. */
@ApplicationScoped
class QueuePlaces {
    private static final String RANK = ReviewCandidateRepository.RANK;

    /** What stands before the place {@code :rank, :certainty, :document, :start, :id} in the order of the queue. */
    private static final String BEFORE =
            " and (" + RANK + " < :rank or " + RANK + " = :rank and (c.certainty > :certainty"
                    + " or c.certainty = :certainty and (c.documentId < :document or c.documentId = :document"
                    + " and (c.startOffset < :start or c.startOffset = :start and c.id < :id))))";

    private static final String AFTER =
            " and (" + RANK + " > :rank or " + RANK + " = :rank and (c.certainty < :certainty"
                    + " or c.certainty = :certainty and (c.documentId > :document or c.documentId = :document"
                    + " and (c.startOffset > :start or c.startOffset = :start and c.id > :id))))";

    private static final String BACKWARDS =
            " order by " + RANK + " desc, c.certainty, c.documentId desc, c.startOffset desc, c.id desc";

    private final EntityManager entities;
    private final ReviewCandidateRepository candidates;

    QueuePlaces(EntityManager entities, ReviewCandidateRepository candidates) {
        this.entities = entities;
        this.candidates = candidates;
    }

    /** The neighbours of a candidate; of one that does not wait, the head of the queue comes next. */
    Neighbours around(long id) {
        long total = candidates.countQueue();
        Place place = entities.createQuery(
                        "select " + RANK + ", c.certainty, c.documentId, c.startOffset, c.id"
                                + ReviewCandidateRepository.WAITING_IN + " and c.id = :id",
                        Place.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElse(null);
        if (place == null) {
            return new Neighbours(0, total, null, head());
        }
        long before = place.in(entities.createQuery(
                        "select count(*)" + ReviewCandidateRepository.WAITING_IN + BEFORE, Long.class))
                .getSingleResult();
        return new Neighbours(
                before + 1,
                total,
                first(place, BEFORE + BACKWARDS),
                first(place, AFTER + ReviewCandidateRepository.ORDER));
    }

    private @Nullable Queued head() {
        return entities.createQuery(
                        "select c.id, c.startOffset" + ReviewCandidateRepository.WAITING_IN
                                + ReviewCandidateRepository.ORDER,
                        Queued.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private @Nullable Queued first(Place place, String part) {
        return place.in(entities.createQuery(
                        "select c.id, c.startOffset" + ReviewCandidateRepository.WAITING_IN + part, Queued.class))
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** What the order of the queue looks at. */
    record Place(Integer rank, Double certainty, Long document, Integer start, Long id) {
        <T> TypedQuery<T> in(TypedQuery<T> query) {
            return query.setParameter("rank", rank)
                    .setParameter("certainty", certainty)
                    .setParameter("document", document)
                    .setParameter("start", start)
                    .setParameter("id", id);
        }
    }
}
