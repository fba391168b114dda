// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.woordhouder.document.Document;
import nl.woordhouder.document.DocumentCorrection;
import nl.woordhouder.document.DocumentRepository;
import nl.woordhouder.document.Fact;
import nl.woordhouder.document.Particulars;
import nl.woordhouder.web.Dutch;
import org.jspecify.annotations.Nullable;

/** The windows of a document that nobody decided on yet, and how a correction moves them. */
@ApplicationScoped
class OpenWindows {
    private final DocumentRepository documents;
    private final DocumentCorrection correction;
    private final ReviewCandidateRepository candidates;

    OpenWindows(DocumentRepository documents, DocumentCorrection correction, ReviewCandidateRepository candidates) {
        this.documents = documents;
        this.correction = correction;
        this.candidates = candidates;
    }

    /** Corrects a document, as {@link DocumentCorrection} does. Returns the windows that moved, in the order of the text. */
    List<Moved> correct(long id, int version, @Nullable LocalDate date, Particulars particulars, String actor) {
        return moving(id, () -> correction.correct(id, version, date, particulars, actor));
    }

    /** Says what the date of a document is. Returns the windows that moved, in the order of the text. */
    List<Moved> confirmDate(long id, LocalDate date, String actor) {
        return moving(id, () -> correction.confirmDate(id, date, actor));
    }

    /** The document as it is now in the database, with the origin of its facts. */
    Document fresh(long id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Document document = documents.findById(id);
            document.provenance(Fact.DATE);
            return document;
        });
    }

    private List<Moved> moving(long id, Runnable change) {
        Map<Long, ReviewCandidate> before =
                pending(id).stream().collect(Collectors.toMap(ReviewCandidate::id, Function.identity()));
        change.run();
        return pending(id).stream()
                .filter(now -> before.containsKey(now.id()))
                .filter(now -> !sameWindow(before.get(now.id()).due(), now.due()))
                .map(now -> Moved.of(before.get(now.id()), now))
                .toList();
    }

    private List<ReviewCandidate> pending(long id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> candidates.ofDocument(id).stream()
                        .filter(candidate -> candidate.verdict().pending())
                        .toList());
    }

    private static boolean sameWindow(ExtractedDue before, ExtractedDue now) {
        return Objects.equals(before.from(), now.from()) && Objects.equals(before.until(), now.until());
    }

    /** A window that moved: of which candidate, and what it was and is, in Dutch. */
    record Moved(String link, String subject, String before, String now) {
        private static Moved of(ReviewCandidate before, ReviewCandidate now) {
            String link = Queued.of(now).link();
            return new Moved(link, now.subject(), words(before.due()), words(now.due()));
        }

        private static String words(ExtractedDue due) {
            return due.until() == null ? "geen datum" : "uiterlijk " + Dutch.dutch(due.until());
        }
    }
}
