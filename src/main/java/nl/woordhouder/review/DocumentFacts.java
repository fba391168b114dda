// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woordhouder.document.DateOrigin;
import nl.woordhouder.document.Document;
import nl.woordhouder.document.Fact;
import nl.woordhouder.web.Dutch;
import org.jspecify.annotations.Nullable;

/** What pages tell about a document beside its text. */
record DocumentFacts(
        long id,
        String title,
        String fileName,
        @Nullable LocalDate datedOn,
        DateOrigin origin,
        String bounds,
        String dateFrom,
        String sender,
        List<ParticularsLine> particulars,
        String format,
        Instant receivedAt,
        String receivedBy) {

    static DocumentFacts of(Document document) {
        return new DocumentFacts(
                document.id(),
                document.title(),
                document.fileName(),
                document.datedOn(),
                document.dateOrigin(),
                bounds(document.earliest(), document.latest()),
                ParticularsLine.origin(document, Fact.DATE),
                Stream.of(document.office(), document.person())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", ")),
                ParticularsLine.of(document),
                document.format() == null ? "" : document.format().dutch(),
                document.receivedAt(),
                document.receivedBy());
    }

    /** The estimate in words, such as "tussen 3 okt. 2025 en 11 nov. 2025"; empty when there is none. */
    private static String bounds(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
        if (earliest != null && latest != null) {
            return "tussen " + Dutch.dutchShort(earliest) + " en " + Dutch.dutchShort(latest);
        }
        if (earliest != null) {
            return "niet voor " + Dutch.dutchShort(earliest);
        }
        return latest == null ? "" : "niet na " + Dutch.dutchShort(latest);
    }
}
