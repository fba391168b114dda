// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.woordhouder.access.Visitor;
import nl.woordhouder.document.Document;
import nl.woordhouder.document.ReadableText;
import nl.woordhouder.document.ReadableText.Block;
import nl.woordhouder.document.ReadableText.Mark;
import nl.woordhouder.document.VersionSummary;

/** Puts together what the page of a document shows. */
@ApplicationScoped
@Transactional
class DocumentScreen {
    private final ReadableDocuments documents;
    private final DocumentMarks marks;
    private final VersionView versions;
    private final Visitor visitor;

    DocumentScreen(ReadableDocuments documents, DocumentMarks marks, VersionView versions, Visitor visitor) {
        this.documents = documents;
        this.marks = marks;
        this.versions = versions;
        this.visitor = visitor;
    }

    /** Empty when there is no such document or the visitor may not read it. */
    Optional<View> of(long id) {
        return documents.find(id).map(this::view);
    }

    private View view(Document document) {
        List<Mark> found = marks.of(document.id());
        boolean clerk = visitor.isClerk();
        return new View(
                DocumentFacts.of(document),
                found,
                ReadableText.of(document.content(), found),
                clerk ? versions.of(document) : List.of(),
                clerk ? versions.changes(document) : List.of());
    }

    /**
     * What the page shows.
     *
     * @param versions all versions, itself among them; empty when it is the only one, or for who does not work the desk
     * @param changes what it changes in the version before it
     */
    record View(
            DocumentFacts facts,
            List<Mark> marks,
            List<Block> blocks,
            List<VersionSummary> versions,
            List<VersionView.Change> changes) {}
}
