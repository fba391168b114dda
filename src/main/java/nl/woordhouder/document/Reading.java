// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import nl.woordhouder.document.format.DocumentReaders;
import nl.woordhouder.document.format.ReadDocument;
import nl.woordhouder.document.format.UnreadableDocument;
import nl.woordhouder.extraction.Extraction;
import nl.woordhouder.extraction.Extractor;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Reads a document that is stored once more. */
@ApplicationScoped
class Reading {
    private static final Logger LOG = Logger.getLogger(Reading.class);

    private final Extractor extractor;
    private final DocumentReaders readers;

    Reading(Extractor extractor, DocumentReaders readers) {
        this.extractor = extractor;
        this.readers = readers;
    }

    /** As {@link #reread}, when only what is found counts. */
    Extraction again(Document document, @Nullable LocalDate date) {
        return reread(document, date).extraction();
    }

    /**
     * From the bytes as they came in, as the stored text has lost its footnote marks and with them the footnotes. Only
     * when a newer engine makes another text of those bytes, or cannot read them now, the stored text is read, so that
     * spans keep their place.
     *
     * @param date null to have it found
     */
    Reread reread(Document document, @Nullable LocalDate date) {
        try {
            ReadDocument read = readers.readKept(document.original());
            Extraction again = extractor.extract(read.text(), date);
            if (again.text().text().equals(document.content())) {
                return new Reread(again, Places.in(again.text(), read));
            }
        } catch (UnreadableDocument wasReadBefore) {
            LOG.warnf(wasReadBefore, "Document %d cannot be read again; its stored text is", document.id());
        }
        return new Reread(extractor.extract(document.content(), date), null);
    }

    /**
     * What came of it.
     *
     * @param places where the text stood in its source; null when the text is the stored one
     */
    record Reread(Extraction extraction, @Nullable Places places) {}
}
