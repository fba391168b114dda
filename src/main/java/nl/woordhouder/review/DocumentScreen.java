// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.woordhouder.access.Visitor;
import nl.woordhouder.document.Document;
import nl.woordhouder.document.ReadableText;
import nl.woordhouder.document.ReadableText.Mark;
import nl.woordhouder.document.SourceLayout;
import nl.woordhouder.document.SourceLayout.Section;
import nl.woordhouder.document.VersionSummary;
import nl.woordhouder.document.format.PlaceMark;
import nl.woordhouder.document.format.PlaceMark.Kind;
import nl.woordhouder.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/** Puts together what the page of a document shows. */
@ApplicationScoped
@Transactional
class DocumentScreen {
    private final ReadableDocuments documents;
    private final ReviewCandidateRepository candidates;
    private final DocumentMarks marks;
    private final VersionView versions;
    private final Visitor visitor;

    DocumentScreen(
            ReadableDocuments documents,
            ReviewCandidateRepository candidates,
            DocumentMarks marks,
            VersionView versions,
            Visitor visitor) {
        this.documents = documents;
        this.candidates = candidates;
        this.marks = marks;
        this.versions = versions;
        this.visitor = visitor;
    }

    /** Empty when there is no such document or the visitor may not read it. */
    Optional<View> of(long id, Place place) {
        return documents.find(id).map(document -> view(document, place));
    }

    private long waiting(Document document) {
        return candidates.promisesOf(document.id()).stream()
                .filter(candidate -> candidate.verdict().pending())
                .count();
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
                clerk ? waiting(document) : 0,
                part.marks(found).stream()
                        .map(mark ->
                                new Found(mark, document.places().at(mark.span().start())))
                        .toList(),
                SourceLayout.of(part.blocks(text, found), document.places()),
                notes(document, part),
                clerk ? versions.of(document) : List.of(),
                clerk ? versions.changes(document) : List.of());
    }

    /**
     * What the page shows.
     *
     * @param found what stands out in the part of the text that is shown
     * @param total how much stands out in the whole text
     * @param waiting how many promises wait for review; 0 for who does not work the desk
     * @param sections of the part that is shown
     * @param notes the footnotes of that part; under the last one all, when nobody knows where they stood
     * @param versions all versions, itself among them; empty when it is the only one, or for who does not work the desk
     * @param changes what it changes in the version before it
     */
    record View(
            DocumentFacts facts,
            SourceParts part,
            int total,
            long waiting,
            List<Found> found,
            List<Section> sections,
            List<Note> notes,
            List<VersionSummary> versions,
            List<VersionView.Change> changes) {}

    private static List<Note> notes(Document document, SourceParts part) {
        List<String> words = document.notes();
        List<PlaceMark> places =
                document.places().within(new Span(0, document.content().length()), Kind.NOTE);
        if (places.size() == words.size()) {
            return document.places().within(part.span(), Kind.NOTE).stream()
                    .map(place -> Integer.parseInt(place.value()))
                    .map(number -> new Note(number, words.get(number - 1), true))
                    .toList();
        }
        return part.number() < part.last()
                ? List.of()
                : IntStream.rangeClosed(1, words.size())
                        .mapToObj(number -> new Note(number, words.get(number - 1), false))
                        .toList();
    }

    /**
     * A footnote.
     *
     * @param linked whether its place in the text is known
     */
    record Note(int number, String words, boolean linked) {}

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
