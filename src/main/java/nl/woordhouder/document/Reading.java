// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import nl.woordhouder.document.format.DocumentReaders;
import nl.woordhouder.document.format.ReadDocument;
import nl.woordhouder.document.format.UnreadableDocument;
import nl.woordhouder.extraction.Extraction;
import nl.woordhouder.extraction.Extractor;
import org.jspecify.annotations.Nullable;

/** Reads a document that is stored once more. */
@ApplicationScoped
class Reading {
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
     * when a newer engine makes another text of those bytes the stored text is read, so that spans keep their place.
     *
     * @param date null to have it found
     */
    Reread reread(Document document, @Nullable LocalDate date) {
        try {
            ReadDocument read = readers.readKept(document.original());
            Extraction again = extractor.extract(read.text(), date);
            return again.text().text().equals(document.content())
                    ? new Reread(again, Places.in(again.text(), read))
                    : new Reread(extractor.extract(document.content(), date), null);
        } catch (UnreadableDocument wasReadBefore) {
            throw new IllegalStateException("document " + document.id() + " can no longer be read", wasReadBefore);
        }
    }

    /**
     * What came of it.
     *
     * @param places where the text stood in its source; null when a newer engine makes another text of it
     */
    record Reread(Extraction extraction, @Nullable Places places) {}
}
