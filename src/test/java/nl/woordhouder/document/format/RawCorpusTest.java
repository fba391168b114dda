// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woordhouder.extraction.Candidate;
import nl.woordhouder.extraction.Extractor;
import org.junit.jupiter.api.Test;

/** Published files give the same promises as the text that others made of them, for as far as that text is whole. */
class RawCorpusTest {
    private static final Path CORPUS = Path.of("../shared/corpus");
    /** The day does not matter, as long as it is the same. */
    private static final LocalDate DAY = LocalDate.of(2024, 1, 15);

    /** Below what was measured, so that a change in a reader that loses promises is seen. */
    private static final double LETTERS_AT_LEAST = 0.7;

    private static final double DEBATES_AT_LEAST = 0.7;

    private final Extractor extractor = Extractor.standard();

    @Test
    void printedLettersGiveThePromisesOfTheirText() throws Exception {
        compare("pdf", "letters", LETTERS_AT_LEAST);
    }

    @Test
    void debatesGiveThePromisesOfTheirText() throws Exception {
        compare("vlos", "debates", DEBATES_AT_LEAST);
    }

    private void compare(String raw, String text, double atLeast) throws Exception {
        Path folder = CORPUS.resolve("raw").resolve(raw);
        if (!Files.isDirectory(folder)) {
            System.out.println("RawCorpusTest: " + folder + " is absent, so no published files were compared");
            return;
        }
        int equal = 0;
        int all = 0;
        try (DocumentReaders readers = new DocumentReaders(50_000_000)) {
            for (Path file : files(folder)) {
                String name = file.getFileName().toString().replaceFirst("\\.\\w+$", ".txt");
                Path plain = CORPUS.resolve("dev").resolve(text).resolve(name);
                if (Files.exists(plain)) {
                    Set<String> ours =
                            promises(readers.read(Files.readAllBytes(file)).text());
                    Set<String> theirs = promises(Files.readString(plain));
                    Set<String> both = new HashSet<>(ours);
                    both.retainAll(theirs);
                    ours.addAll(theirs);
                    equal += both.size();
                    all += ours.size();
                    ours.removeAll(both);
                    System.out.printf("RawCorpusTest: %s %d equal, differ: %s%n", name, both.size(), ours);
                }
            }
        }
        System.out.printf("RawCorpusTest: %s: %d of %d promises equal%n", raw, equal, all);
        assertThat(all).isPositive();
        assertThat((double) equal / all).isGreaterThanOrEqualTo(atLeast);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** The letters and digits of each promise with its due date. */
    private Set<String> promises(String text) {
        return extractor.extract(text, DAY).candidates().stream()
                .filter(candidate -> candidate.label() == Candidate.Label.PROMISE)
                .map(candidate -> candidate.quote().replaceAll("[^\\p{L}\\p{N}]+", "") + " "
                        + candidate.due().until())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
