// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The candidates on the desk. */
@ApplicationScoped
public class ReviewCandidateRepository implements PanacheRepository<ReviewCandidate> {
    private static final String WAITING =
            " where c.verdict.state = PENDING and c.label <> FULFILMENT and c.sameAs is null";

    /** What waits as {@code c}, and its document as {@code d}. */
    static final String WAITING_IN = " from ReviewCandidate c join Document d on d.id = c.documentId" + WAITING;

    private static final String SUGGESTED = " verdict.state = PENDING and label = FULFILMENT and sameAs is null";

    /** 0 for what nobody can decide before its document is dated, 1 for all else. */
    static final String RANK = "case when d.dateOrigin in (ESTIMATED, UNKNOWN) then 0 else 1 end";

    /** First by rank, then the surest; then as their texts run. */
    static final String ORDER = " order by " + RANK + ", c.certainty desc, c.documentId, c.startOffset, c.id";

    /** What waits for review, in the order of the queue. Fulfilments are suggestions, not promises. */
    public List<ReviewCandidate> queue(int limit) {
        return getEntityManager()
                .createQuery("select c" + WAITING_IN + ORDER, ReviewCandidate.class)
                .setMaxResults(limit)
                .getResultList();
    }

    /** How many wait for review. */
    public long countQueue() {
        return count("from ReviewCandidate c" + WAITING);
    }

    /** The suggestions that a letter fulfils something, in the order in which their letters came in. */
    List<Long> fulfilments() {
        return getEntityManager()
                .createQuery(
                        "select id from ReviewCandidate where" + SUGGESTED + " order by documentId, startOffset, id",
                        Long.class)
                .getResultList();
    }

    /** How many suggestions that a letter fulfils something wait for a person. */
    public long countFulfilments() {
        return count("from ReviewCandidate where" + SUGGESTED);
    }

    /** All of one document, in the order of its text. */
    public List<ReviewCandidate> ofDocument(long documentId) {
        return list("documentId = ?1 order by startOffset, id", documentId);
    }

    /**
     * Candidates behind one, in the order in which they were found.
     *
     * @param after the id of the last one seen; 0 for none
     * @param document of this document only; null for all
     * @param state in this state only; null for all
     */
    List<ReviewCandidate> behind(long after, @Nullable Long document, Verdict.@Nullable State state, int limit) {
        StringBuilder where = new StringBuilder("id > :after");
        Parameters values = Parameters.with("after", after);
        if (document != null) {
            where.append(" and documentId = :document");
            values.and("document", document);
        }
        if (state != null) {
            where.append(" and verdict.state = :state");
            values.and("state", state);
        }
        return find(where + " order by id", values).page(0, limit).list();
    }

    /** How many of one document a person accepted. */
    public long countAccepted(long documentId) {
        return count("documentId = ?1 and verdict.state = ACCEPTED and label <> FULFILMENT", documentId);
    }

    /** What a commitment was made of; empty when it came in another way. */
    public Optional<ReviewCandidate> behind(String commitment) {
        return find(
                        "(verdict.commitment = ?1 or verdict.second = ?1) and verdict.mergedAs is null"
                                + " and label <> FULFILMENT",
                        commitment)
                .firstResultOptional();
    }

    /** The sentences that say that a commitment is fulfilled, as persons decided, latest decided last. */
    public List<ReviewCandidate> fulfilling(String commitment) {
        return list("verdict.commitment = ?1 and label = FULFILMENT order by verdict.at, id", commitment);
    }

    /** Whether a person decided that a document fulfils a commitment that concerns this ministry. */
    boolean fulfils(long documentId, String ministryCode) {
        return getEntityManager()
                        .createQuery(
                                "select count(*) from ReviewCandidate f join Commitment c on c.number ="
                                        + " f.verdict.commitment where f.documentId = :document"
                                        + " and f.label = FULFILMENT"
                                        + " and (c.ministryCode = :ministry or c.answeringCode = :ministry)",
                                Long.class)
                        .setParameter("document", documentId)
                        .setParameter("ministry", ministryCode)
                        .getSingleResult()
                > 0;
    }

    /** The promises of one document that are judged there, in the order of its text. */
    List<ReviewCandidate> promisesOf(long documentId) {
        return list("documentId = ?1 and label <> FULFILMENT and sameAs is null order by startOffset, id", documentId);
    }

    Optional<Long> documentOf(long candidateId) {
        return getEntityManager()
                .createQuery("select documentId from ReviewCandidate where id = :id", Long.class)
                .setParameter("id", candidateId)
                .getResultStream()
                .findFirst();
    }
}
