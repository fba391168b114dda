// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.woordhouder.extraction.Extractor;
import org.junit.jupiter.api.Test;

/**
 * Scores the engine on the labelled development corpus and prints the result. The floors keep what was reached; hidden
 * documents decide, so they are no goal. Left out, and said so, when the corpus is not beside the project.
 */
class CorpusScoreTest {
    private static final Path CORPUS = Path.of("../shared/corpus/dev");
    private static final Extractor ENGINE = Extractor.standard();

    @Test
    void promisesOfLettersAreFoundWithTheirDueDates() throws IOException {
        Optional<Score> score = score("letters", "PROMISE");
        score.ifPresent(found -> assertThat(found.f1()).isGreaterThan(0.85));
        score.ifPresent(found -> assertThat(found.dueRight()).isGreaterThan(0.9));
    }

    @Test
    void promisesOfSingleAnswersAreFound() throws IOException {
        score("answers", "PROMISE").ifPresent(found -> assertThat(found.f1()).isGreaterThan(0.85));
    }

    @Test
    void promisesOfDebatesAreFound() throws IOException {
        score("debates", "PROMISE").ifPresent(found -> assertThat(found.f1()).isGreaterThan(0.8));
    }

    @Test
    void fulfilmentsOfLettersAreFound() throws IOException {
        score("letters", "FULFILMENT").ifPresent(found -> assertThat(found.f1()).isGreaterThan(0.75));
        score("answers", "FULFILMENT");
    }

    @Test
    void documentsWithoutPromisesYieldNone() throws IOException {
        score("negatives", "PROMISE")
                .ifPresent(found -> assertThat(found.wrong()).isLessThanOrEqualTo(3));
    }

    private static Optional<Score> score(String set, String label) throws IOException {
        if (!Files.isDirectory(CORPUS)) {
            System.out.println("Overgeslagen: " + CORPUS + " ontbreekt, dus '" + set + "' is niet gemeten.");
            return Optional.empty();
        }
        Corpus corpus = new Corpus(CORPUS, set);
        Score score = Score.of(corpus.gold(label), corpus.predicted(ENGINE, label));
        System.out.println(score.line(set + " " + label) + " in " + corpus.documents() + " documenten");
        return Optional.of(score);
    }
}
