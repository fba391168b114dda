// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.woordhouder.access.Visitor;
import nl.woordhouder.commitment.CommitmentRepository;
import nl.woordhouder.document.Document;
import nl.woordhouder.document.DocumentRepository;

/**
 * The documents that the visitor may read: somebody of a ministry only those in which a commitment that concerns it was
 * made, repeated or fulfilled.
 */
@ApplicationScoped
class ReadableDocuments {
    private final DocumentRepository documents;
    private final CommitmentRepository commitments;
    private final ReviewCandidateRepository candidates;
    private final Visitor visitor;

    ReadableDocuments(
            DocumentRepository documents,
            CommitmentRepository commitments,
            ReviewCandidateRepository candidates,
            Visitor visitor) {
        this.documents = documents;
        this.commitments = commitments;
        this.candidates = candidates;
        this.visitor = visitor;
    }

    /** Empty when there is none or the visitor may not read it, so that nobody learns which. */
    Optional<Document> find(long id) {
        boolean readable = visitor.onlyMinistry()
                .map(ministry -> commitments.isSource(id, ministry) || candidates.fulfils(id, ministry))
                .orElse(true);
        return readable ? documents.findByIdOptional(id) : Optional.empty();
    }
}
