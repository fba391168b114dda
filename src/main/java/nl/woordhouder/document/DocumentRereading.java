// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import nl.woordhouder.extraction.Extraction;
import nl.woordhouder.extraction.Extractor;

/** Reads documents again with the rules of today; inside the caller's transaction. */
@ApplicationScoped
public class DocumentRereading {
    private final DocumentRepository documents;
    private final Event<DocumentRead> read;
    private final Reading reading;
    private final Extractor extractor;

    DocumentRereading(DocumentRepository documents, Event<DocumentRead> read, Reading reading, Extractor extractor) {
        this.documents = documents;
        this.read = read;
        this.reading = reading;
        this.extractor = extractor;
    }

    /** The version of the rules of today. */
    public String rules() {
        return extractor.ruleBookVersion();
    }

    /**
     * One document, held until the transaction ends.
     *
     * @throws UnknownDocument when there is no such document
     */
    public Document locked(long id) {
        return documents.locked(id).orElseThrow(UnknownDocument::new);
    }

    /** What the rules of today find in it, with the date that is known of it. Nothing is changed. */
    public Extraction read(Document document) {
        return reading.again(document, document.datedOn());
    }

    /** Reads it again and has the outcome put on the desk; what was not kept yet when it came in is kept from now on. */
    public void apply(Document document) {
        Reading.Reread newer = reading.reread(document, document.datedOn());
        document.rereadBy(newer.extraction().ruleBookVersion());
        if (newer.places() != null) {
            document.stood(newer.places(), newer.extraction().text().footnotes());
        }
        read.fire(new DocumentRead(document, newer.extraction()));
    }
}
