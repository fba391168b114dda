// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.woordhouder.document.DocumentRepository;
import nl.woordhouder.document.DocumentRereading;
import nl.woordhouder.document.DocumentSummary;

/** How far the rereading of documents is, and what it would change. */
@ApplicationScoped
@Transactional
class Rereadings {
    private final RereadingRepository rereadings;
    private final DocumentRepository documents;
    private final DocumentRereading rereading;

    Rereadings(RereadingRepository rereadings, DocumentRepository documents, DocumentRereading rereading) {
        this.rereadings = rereadings;
        this.documents = documents;
        this.rereading = rereading;
    }

    Standing standing() {
        String rules = rereading.rules();
        return new Standing(
                rules,
                rereadings.countUnseen(rules),
                rereadings.countUnapproved(rules),
                rereadings.countWithChanges(rules),
                rereadings.countApproved(rules));
    }

    /** Documents in which something would change. */
    List<Row> rows(int page, int size) {
        List<Rereading> waiting = rereadings.waiting(rereading.rules(), page, size);
        Map<Long, DocumentSummary> titles =
                documents.summaries(waiting.stream().map(Rereading::documentId).collect(Collectors.toSet()));
        return waiting.stream()
                .map(one ->
                        new Row(one.documentId(), titles.get(one.documentId()).title(), one.lines()))
                .toList();
    }

    /** A person approves what can be seen by now. Returns of how many documents. */
    int approve(String account) {
        return rereadings.approve(rereading.rules(), account);
    }

    /**
     * How far it is.
     *
     * @param rules the version of the rules of today
     * @param unseen documents of older rules that were not read again yet
     * @param seen documents that were, and wait for approval
     * @param changed of these, those in which something would change
     * @param approved documents to which the new reading is being applied
     */
    record Standing(String rules, long unseen, long seen, long changed, long approved) {}

    /** A document and what would change in it. */
    record Row(long id, String title, List<RereadingChange> changes) {}
}
