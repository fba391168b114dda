// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction;

import java.time.LocalDate;
import java.util.List;
import nl.woordhouder.extraction.text.SourceText;
import org.jspecify.annotations.Nullable;

/** The engine's facade, with its one verb. Immutable and safe for use by many threads. */
public final class Extractor {

    private Extractor() {}

    /** An engine with the rule book and calendar that come with the product. */
    public static Extractor standard() {
        return new Extractor();
    }

    /**
     * Finds the promises in a document.
     *
     * @param text the document's text as a reader of its format handed it over
     * @param date the document's date, or null to have it found or estimated from the text
     */
    public Extraction extract(String text, @Nullable LocalDate date) {
        return new Extraction(
                SourceText.of(text),
                date == null ? new DocumentDate.Unknown() : new DocumentDate.Given(date),
                Sender.UNKNOWN,
                "",
                List.of(),
                "0");
    }
}
