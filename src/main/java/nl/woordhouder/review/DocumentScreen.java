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
import org.jspecify.annotations.Nullable;

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
    Optional<View> of(long id, Place place) {
        return documents.find(id).map(document -> view(document, place));
    }

    private View view(Document document, Place place) {
        String text = document.content();
        SourceParts part = place.in(text);
        List<Mark> found = marks.of(document.id());
        boolean clerk = visitor.isClerk();
        return new View(
                DocumentFacts.of(document),
                part,
                found.size(),
                part.marks(found).stream()
                        .map(mark ->
                                new Found(mark, document.places().at(mark.span().start())))
                        .toList(),
                part.blocks(text, found),
                part.number() == part.last() ? document.notes() : List.of(),
                clerk ? versions.of(document) : List.of(),
                clerk ? versions.changes(document) : List.of());
    }

    /**
     * What the page shows.
     *
     * @param found what stands out in the part of the text that is shown
     * @param total how much stands out in the whole text
     * @param notes the footnotes, under the last part
     * @param versions all versions, itself among them; empty when it is the only one, or for who does not work the desk
     * @param changes what it changes in the version before it
     */
    record View(
            DocumentFacts facts,
            SourceParts part,
            int total,
            List<Found> found,
            List<Block> blocks,
            List<String> notes,
            List<VersionSummary> versions,
            List<VersionView.Change> changes) {}

    /** Something that stands out, and where it stood in the source: its page or time, empty when nobody knows. */
    record Found(Mark mark, String place) {}

    /** What part of a text somebody asks for; each of them may be null. */
    record Place(
            @Nullable Integer part,
            @Nullable Integer paragraph,
            @Nullable Integer offset) {
        static final Place START = new Place(null, null, null);

        SourceParts in(String text) {
            if (paragraph != null) {
                return SourceParts.at(
                        text, ReadableText.startOf(text, paragraph).orElse(0));
            }
            return offset != null ? SourceParts.at(text, offset) : SourceParts.of(text, part == null ? 1 : part);
        }
    }
}
