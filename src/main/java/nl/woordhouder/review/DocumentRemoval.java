// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.commitment.CommitmentRepository;
import nl.woordhouder.document.Document;
import nl.woordhouder.document.DocumentRepository;
import nl.woordhouder.document.DocumentVersions;

/** Takes out a document that came in by mistake. What was registered from it must keep its source, so that stops it. */
@ApplicationScoped
@Transactional
class DocumentRemoval {
    private final DocumentRepository documents;
    private final DocumentVersions versions;
    private final ReviewCandidateRepository candidates;
    private final CommitmentRepository commitments;
    private final VersionLinks links;
    private final EntityManager entities;
    private final BusinessTime time;

    DocumentRemoval(
            DocumentRepository documents,
            DocumentVersions versions,
            ReviewCandidateRepository candidates,
            CommitmentRepository commitments,
            VersionLinks links,
            EntityManager entities,
            BusinessTime time) {
        this.documents = documents;
        this.versions = versions;
        this.candidates = candidates;
        this.commitments = commitments;
        this.links = links;
        this.entities = entities;
        this.time = time;
    }

    /** What stands in the way and what would be lost. */
    Consequences consequences(long id) {
        List<ReviewCandidate> all = candidates.ofDocument(id);
        return new Consequences(
                commitments.countFrom(id),
                all.stream().filter(candidate -> candidate.verdict().rejected()).count(),
                all.stream().filter(candidate -> candidate.verdict().pending()).count());
    }

    /**
     * Removes a document with its bytes, its text and what waits from it; what it was and why it went is kept.
     *
     * @return false when the register holds a commitment from it: then nothing is removed
     */
    boolean remove(long id, String reason, String actor) {
        Document document = documents.locked(id).orElseThrow(UnknownCandidate::new);
        Consequences consequences = consequences(id);
        if (consequences.commitments() > 0) {
            return false;
        }
        entities.persist(new RemovedDocument(document, (int) consequences.rejected(), time.now(), actor, reason));
        candidates.delete("documentId", id);
        entities.flush();
        entities.clear();
        versions.remove(id).ifPresent(links::link);
        return true;
    }

    /** The latest removals, the last first. */
    List<Removed> latest(int count) {
        return entities.createQuery(
                        "select title, fileName, receivedBy, judged, removedAt, removedBy, reason"
                                + " from RemovedDocument order by id desc",
                        Removed.class)
                .setMaxResults(count)
                .getResultList();
    }

    /**
     * What stands in the way and what would be lost.
     *
     * @param commitments in the register, also lapsed ones; any stops the removal
     * @param rejected sentences that a person turned down
     * @param waiting sentences that nobody judged yet
     */
    record Consequences(long commitments, long rejected, long waiting) {}

    /** A removal as the page tells it. */
    record Removed(
            String title,
            String fileName,
            String receivedBy,
            int judged,
            Instant removedAt,
            String removedBy,
            String reason) {}
}
