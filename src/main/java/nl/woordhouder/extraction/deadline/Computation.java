// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says in Dutch how a window follows from words and the date of a document. */
record Computation(
        String words,
        LocalDate document,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String unresolved,
        List<String> sources) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

    String inDutch() {
        String sentence = "'%s' gerekend vanaf %s: %s".formatted(words, DAY.format(document), window());
        return sources.isEmpty() ? sentence : sentence + " (" + String.join("; ", sources) + ")";
    }

    private String window() {
        if (unresolved != null) {
            return "niet te berekenen, " + unresolved;
        }
        if (until == null) {
            return from == null ? "geen datum" : "vanaf %s, zonder einddatum".formatted(DAY.format(from));
        }
        if (from == null || from.equals(document) && !from.equals(until)) {
            return "uiterlijk " + DAY.format(until);
        }
        return from.equals(until)
                ? "op " + DAY.format(until)
                : "van %s tot en met %s".formatted(DAY.format(from), DAY.format(until));
    }
}
