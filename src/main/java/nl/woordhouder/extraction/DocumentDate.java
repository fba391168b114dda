// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.woordhouder.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/** The day from which every due window of a document is computed (document creation time), and how it is known. */
public sealed interface DocumentDate {

    /** A date handed in by the caller. */
    record Given(LocalDate date) implements DocumentDate {}

    /** A date that the document states itself, such as "(ontvangen 9 februari 2026)". */
    record Found(LocalDate date, Span evidence) implements DocumentDate {}

    /**
     * No date is stated, but the events that the text speaks of bound it. Both bounds are inclusive and at least one is
     * present. A person has to confirm it.
     */
    record Estimated(@Nullable LocalDate earliest, @Nullable LocalDate latest, List<Span> evidence)
            implements DocumentDate {}

    /** The text holds no evidence of its date. */
    record Unknown() implements DocumentDate {}

    /** The one date that windows are computed from; empty when the date is unknown or is an open interval. */
    default Optional<LocalDate> certain() {
        if (this instanceof Given given) {
            return Optional.of(given.date());
        }
        return this instanceof Found found ? Optional.of(found.date()) : Optional.empty();
    }
}
