// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document;

import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.woordhouder.document.format.DocumentReaders;
import nl.woordhouder.extraction.Extractor;
import nl.woordhouder.extraction.deadline.Deadlines;

/** Hands the engine and the readers, which know nothing of this application, to whoever asks for them. */
class Engine {

    @Produces
    @Singleton
    Extractor extractor(KeptCalendar calendar) {
        return Extractor.with(Deadlines.with(calendar));
    }

    @Produces
    @Singleton
    DocumentReaders readers(DocumentConfig config) {
        return new DocumentReaders(config.maxBytes());
    }

    void close(@Disposes DocumentReaders readers) {
        readers.close();
    }
}
