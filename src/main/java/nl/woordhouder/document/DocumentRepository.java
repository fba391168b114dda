// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The documents that came in. */
@ApplicationScoped
public class DocumentRepository implements PanacheRepository<Document> {

    Optional<Document> bySha256(String sha256) {
        return find("sha256", sha256).firstResultOptional();
    }

    /** One document, held until the transaction ends: whoever decides on it or its candidates takes turns. */
    public Optional<Document> locked(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** How many there are. */
    public long count(Part part) {
        return count(part.condition);
    }

    /** A page of the documents, the latest first, without their text and bytes. */
    public List<DocumentSummary> latest(Part part, int pageIndex, int pageSize) {
        return find("from Document where " + part.condition + " order by receivedAt desc, id desc")
                .page(pageIndex, pageSize)
                .project(DocumentSummary.class)
                .list();
    }

    /** The documents with these ids, by id, without their text and bytes. */
    public Map<Long, DocumentSummary> summaries(Set<Long> ids) {
        return find("id in ?1", ids).project(DocumentSummary.class).stream()
                .collect(Collectors.toMap(DocumentSummary::id, Function.identity()));
    }

    /** A part of the documents. */
    public enum Part {
        ALL("1 = 1"),
        /** Those with a date that a person still has to confirm; see {@link DateOrigin#needsConfirmation()}. */
        UNCONFIRMED("dateOrigin in (ESTIMATED, UNKNOWN)");

        private final String condition;

        Part(String condition) {
            this.condition = condition;
        }
    }
}
