// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.woordhouder.extraction.DocumentDate;
import nl.woordhouder.extraction.text.SourceText;
import nl.woordhouder.extraction.text.Structure;
import org.junit.jupiter.api.Test;

/** Measures the date finder on the published documents beside the project, when they are there. */
class CorpusDatesTest {
    private static final Path CORPUS = Path.of("../shared/corpus/dev");

    @Test
    void datesOfPrintedAnswersAreFound() throws IOException {
        measure("letters", 1.0);
    }

    @Test
    void datesOfMeetingsAreFound() throws IOException {
        measure("debates", 1.0);
    }

    /** The bar is lower because the auditors' answers among them do not state their date. */
    @Test
    void datesOfMotionsAndDecisionsAreFound() throws IOException {
        measure("negatives", 0.84);
    }

    private static void measure(String set, double bar) throws IOException {
        Path dates = CORPUS.resolve(set + ".dates.tsv");
        if (!Files.exists(dates)) {
            System.out.println("Left out: " + dates + " is not there, so no share of document dates was measured.");
            return;
        }
        List<String[]> dated = Files.readAllLines(dates).stream()
                .map(line -> line.split("\t"))
                .filter(row -> row.length > 1 && !row[1].isBlank())
                .toList();
        int right = 0;
        for (String[] row : dated) {
            Optional<LocalDate> found =
                    dateOf(CORPUS.resolve(set).resolve(row[0] + ".txt")).certain();
            boolean same = found.isPresent() && found.get().equals(LocalDate.parse(row[1]));
            right += same ? 1 : 0;
            if (!same) {
                System.out.println("date of " + row[0] + ": " + row[1] + ", found " + found);
            }
        }
        double share = (double) right / dated.size();
        System.out.printf("dates of %s: %d of %d right (%.3f)%n", set, right, dated.size(), share);
        assertThat(share).isGreaterThanOrEqualTo(bar);
    }

    private static DocumentDate dateOf(Path file) throws IOException {
        SourceText source = SourceText.of(Files.readString(file));
        return DocumentDates.of(source, Structure.of(source));
    }
}
