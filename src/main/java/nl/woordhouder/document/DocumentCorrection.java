// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import nl.woordhouder.extraction.Extraction;
import org.jspecify.annotations.Nullable;

/** A person says what a document is; what follows from it is computed anew where nobody decided yet. */
@ApplicationScoped
public class DocumentCorrection {
    private final DocumentRepository documents;
    private final Event<DocumentRead> read;
    private final Reading reading;

    DocumentCorrection(DocumentRepository documents, Event<DocumentRead> read, Reading reading) {
        this.documents = documents;
        this.read = read;
        this.reading = reading;
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
     * A person corrects what is known about a document. Another date moves the windows, and another signatory answers for
     * what is promised without a name, as long as nobody decided.
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
            boolean signedByAnother = !particulars.isSignedAs(document.particulars());
            document.correct(particulars, actor);
            if (date != null && !date.equals(document.datedOn())) {
                redate(document, date, actor);
            } else if (signedByAnother) {
                readAgain(document);
            }
        });
    }

    private void redate(Document document, LocalDate date, String actor) {
        Extraction again = reading.again(document, date);
        document.confirmDate(date, again.ruleBookVersion(), actor);
        read.fire(new DocumentRead(document, again));
    }

    private void readAgain(Document document) {
        Extraction again = reading.again(document, document.datedOn());
        document.rereadBy(again.ruleBookVersion());
        read.fire(new DocumentRead(document, again));
    }

    private Document known(long documentId) {
        return documents.locked(documentId).orElseThrow(UnknownDocument::new);
    }
}
