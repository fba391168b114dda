// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import nl.woordhouder.document.format.DocumentReaders;
import nl.woordhouder.document.format.UnreadableDocument;
import nl.woordhouder.extraction.Extraction;
import nl.woordhouder.extraction.Extractor;
import org.jspecify.annotations.Nullable;

/** A person says what a document is; what follows from it is computed anew where nobody decided yet. */
@ApplicationScoped
public class DocumentCorrection {
    private final DocumentRepository documents;
    private final Event<DocumentRead> read;
    private final Extractor extractor;
    private final DocumentReaders readers;

    DocumentCorrection(
            DocumentRepository documents, Event<DocumentRead> read, Extractor extractor, DocumentReaders readers) {
        this.documents = documents;
        this.read = read;
        this.extractor = extractor;
        this.readers = readers;
    }

    /**
     * A person says what a document's date is; every window that nobody decided on is computed anew from it.
     *
     * @throws UnknownDocument when there is no such document
     */
    public void confirmDate(long documentId, LocalDate date, String actor) {
        QuarkusTransaction.requiringNew().run(() -> redate(known(documentId), date, actor));
    }

    /**
     * A person corrects what is known about a document.
     *
     * @param version of the document that the person saw
     * @param date null to leave it as it is
     * @throws UnknownDocument when there is no such document
     * @throws ChangedMeanwhile when somebody else changed it since; nothing is changed
     */
    public void correct(long documentId, int version, @Nullable LocalDate date, Particulars particulars, String actor) {
        QuarkusTransaction.requiringNew().run(() -> {
            Document document = known(documentId);
            if (document.version() != version) {
                throw new ChangedMeanwhile();
            }
            document.correct(particulars, actor);
            if (date != null && !date.equals(document.datedOn())) {
                redate(document, date, actor);
            }
        });
    }

    private void redate(Document document, LocalDate date, String actor) {
        Extraction again = readAgain(document, date);
        document.confirmDate(date, again.ruleBookVersion(), actor);
        read.fire(new DocumentRead(document, again));
    }

    private Document known(long documentId) {
        return documents.locked(documentId).orElseThrow(UnknownDocument::new);
    }

    /**
     * From the bytes as they came in, as the stored text has lost its footnote marks and with them the footnotes. Only
     * when a newer engine makes another text of those bytes the stored text is read, so that spans keep their place.
     */
    private Extraction readAgain(Document document, LocalDate date) {
        try {
            Extraction again =
                    extractor.extract(readers.readKept(document.original()).text(), date);
            return again.text().text().equals(document.content()) ? again : extractor.extract(document.content(), date);
        } catch (UnreadableDocument wasReadBefore) {
            throw new IllegalStateException("document " + document.id() + " can no longer be read", wasReadBefore);
        }
    }
}
