// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.woordhouder.extraction.Candidate.Label;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The two published documents that the product was ordered with. Left out, and said so, when they are not beside it. */
class SeedsTest {
    private static final Path SEEDS = Path.of("../shared/seeds");
    private static final Extractor ENGINE = Extractor.standard();

    @Test
    void answersYieldTheirThreePromisesAndNothingFromTheQuestions() throws IOException {
        Optional<Extraction> read = read("000_", null);
        if (read.isEmpty()) {
            return;
        }
        List<Candidate> promises = labelled(read.get(), Label.PROMISE);
        assertThat(promises)
                .extracting(Candidate::quote)
                .satisfiesExactly(
                        quote -> assertThat(quote).startsWith("Zoals toegezegd in het debat van 4 december"),
                        quote -> assertThat(quote).startsWith("Uw Kamer wordt op een later moment dit jaar"),
                        quote -> assertThat(quote).startsWith("Indien daar aanleiding toe is"));
        assertThat(read.get().date().certain()).contains(LocalDate.of(2026, 2, 9));
        assertThat(promises.get(0).due().until()).isNull();
        assertThat(promises.get(0).references())
                .anySatisfy(reference -> assertThat(reference.date()).isEqualTo(LocalDate.of(2025, 12, 4)));
        assertThat(promises.get(1).due().from()).isEqualTo(LocalDate.of(2026, 2, 9));
        assertThat(promises.get(1).due().until()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(promises.get(2).condition()).isEqualTo("Indien daar aanleiding toe is");
        assertThat(promises.get(2).due().until()).isNull();
    }

    @Test
    void letterYieldsItsPromiseAndItsFulfilmentOnTheGivenDate() throws IOException {
        read("004_", LocalDate.of(2025, 10, 17)).ifPresent(SeedsTest::isDueInDecember);
    }

    @Test
    void letterWithoutDateYieldsTheSameWindowFromItsOwnEvidence() throws IOException {
        Optional<Extraction> read = read("004_", null);
        read.ifPresent(SeedsTest::isDueInDecember);
        read.ifPresent(extraction -> assertThat(extraction.date()).isInstanceOf(DocumentDate.Estimated.class));
    }

    private static void isDueInDecember(Extraction extraction) {
        List<Candidate> promises = labelled(extraction, Label.PROMISE);
        assertThat(promises).singleElement().satisfies(promise -> {
            assertThat(promise.quote()).isEqualTo("De Kamer zal in december verder hierover worden geïnformeerd.");
            assertThat(promise.due().from()).isEqualTo(LocalDate.of(2025, 12, 1));
            assertThat(promise.due().until()).isEqualTo(LocalDate.of(2025, 12, 31));
        });
        assertThat(labelled(extraction, Label.FULFILMENT))
                .singleElement()
                .satisfies(fulfilment ->
                        assertThat(fulfilment.quote()).contains("conform de toezegging aan het Lid Idsinga"));
    }

    private static List<Candidate> labelled(Extraction extraction, Label label) {
        return extraction.candidates().stream()
                .filter(candidate -> candidate.label() == label)
                .toList();
    }

    private static Optional<Extraction> read(String name, @Nullable LocalDate date) throws IOException {
        if (!Files.isDirectory(SEEDS)) {
            System.out.println(
                    "Overgeslagen: " + SEEDS + " ontbreekt, dus de twee voorbeelddocumenten zijn niet gelezen.");
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(SEEDS)) {
            Path file = files.filter(path -> path.getFileName().toString().startsWith(name))
                    .findFirst()
                    .orElseThrow();
            return Optional.of(ENGINE.extract(Files.readString(file), date));
        }
    }
}
