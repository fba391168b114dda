// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import nl.woordhouder.document.format.DocumentReaders;
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

    /**
     * From the bytes as they came in, as the stored text has lost its footnote marks and with them the footnotes. Only
     * when a newer engine makes another text of those bytes the stored text is read, so that spans keep their place.
     *
     * @param date null to have it found
     */
    Extraction again(Document document, @Nullable LocalDate date) {
        try {
            Extraction again =
                    extractor.extract(readers.readKept(document.original()).text(), date);
            return again.text().text().equals(document.content()) ? again : extractor.extract(document.content(), date);
        } catch (UnreadableDocument wasReadBefore) {
            throw new IllegalStateException("document " + document.id() + " can no longer be read", wasReadBefore);
        }
    }
}
