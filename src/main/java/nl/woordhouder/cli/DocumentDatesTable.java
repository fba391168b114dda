// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.woordhouder.document.format.DocumentReaders;
import nl.woordhouder.document.format.UnreadableDocument;
import org.jspecify.annotations.Nullable;

/** Dates of documents from lines of document, tab, date; more columns may follow, and a date may be missing. */
final class DocumentDatesTable {
    static final DocumentDatesTable EMPTY = new DocumentDatesTable(Map.of());

    private final Map<String, LocalDate> dates;

    private DocumentDatesTable(Map<String, LocalDate> dates) {
        this.dates = dates;
    }

    /** Refuses a file that cannot be read and a line whose date is none. */
    static DocumentDatesTable read(Path file) throws UnreadableDocument {
        Map<String, LocalDate> dates = new HashMap<>();
        List<String> lines = new DocumentFile(file)
                .read(new DocumentReaders(DocumentFile.MAX_BYTES))
                .lines()
                .toList();
        for (int number = 1; number <= lines.size(); number++) {
            String[] columns = lines.get(number - 1).split("\t", 3);
            if (columns.length > 1 && !columns[1].isBlank()) {
                dates.put(columns[0].strip(), date(columns[1].strip(), number));
            }
        }
        return new DocumentDatesTable(dates);
    }

    /** The date of a document, or null when the table does not tell. */
    @Nullable
    LocalDate dateOf(String document) {
        return dates.get(document);
    }

    private static LocalDate date(String words, int line) throws UnreadableDocument {
        try {
            return LocalDate.parse(words);
        } catch (DateTimeParseException noDate) {
            throw new UnreadableDocument(
                    "regel " + line + ": '" + words + "' is geen datum. Schrijf jaar, maand en dag, zoals 2026-02-09.");
        }
    }
}
