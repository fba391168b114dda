// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.woordhouder.extraction.Extractor;

/** Hands the engine, which knows nothing of this application, to whoever asks for it. */
class Engine {

    @Produces
    @Singleton
    Extractor extractor() {
        return Extractor.standard();
    }
}
