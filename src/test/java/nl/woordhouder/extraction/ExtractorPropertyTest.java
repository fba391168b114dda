// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ExtractorPropertyTest {
    private static final Extractor ENGINE = Extractor.standard();
    private static final LocalDate DATE = LocalDate.of(2026, 1, 15);

    @Property(tries = 300)
    void quoteIsAlwaysTheTextOfItsSpan(@ForAll("parliamentary") String text) {
        Extraction extraction = ENGINE.extract(text, DATE);
        for (Candidate candidate : extraction.candidates()) {
            assertThat(candidate.quote())
                    .isEqualTo(candidate.span().of(extraction.text().text()));
            assertThat(candidate.subject()).isNotBlank();
            assertThat(candidate.certainty()).isBetween(0.0, 1.0);
        }
    }

    @Property(tries = 200)
    void anyTextIsReadWithoutAnException(@ForAll String text) {
        assertThat(ENGINE.extract(text, null)).isNotNull();
    }

    @Property(tries = 100)
    void sameTextYieldsTheSameCandidates(@ForAll("parliamentary") String text) {
        assertThat(ENGINE.extract(text, DATE).candidates())
                .isEqualTo(ENGINE.extract(text, DATE).candidates());
    }

    @Test
    void longInputWithoutAnyShapeIsReadInTime() {
        List<String> inputs = List.of(
                "(".repeat(100_000),
                "dat ".repeat(50_000),
                "Ik zal uw Kamer in mei informeren, maar ".repeat(5_000),
                "IK ZAL UW KAMER IN MEI INFORMEREN ".repeat(5_000),
                "zal ik u, die ik, waarover ".repeat(8_000));
        for (String input : inputs) {
            Assertions.assertTimeout(Duration.ofSeconds(30), () -> ENGINE.extract(input, DATE), input.substring(0, 20));
        }
    }

    @Provide
    Arbitrary<String> parliamentary() {
        return Arbitraries.of(
                        "Ik",
                        "zal",
                        "uw Kamer",
                        "de Kamer",
                        "wordt",
                        "geïnformeerd",
                        "informeren",
                        ",",
                        ".",
                        "dat",
                        "die",
                        "en",
                        "maar",
                        "toe",
                        "zeg",
                        "niet",
                        "in mei",
                        "voor de zomer",
                        "(",
                        ")",
                        "«",
                        "»",
                        "—",
                        "om",
                        "te",
                        "streef ernaar",
                        "de motie",
                        "heb",
                        "Antwoord 2\n",
                        "\n\n",
                        "De minister:",
                        "kom",
                        "hierop",
                        "terug",
                        "een brief",
                        "zodra",
                        "is",
                        "afgerond",
                        "?",
                        "te kunnen",
                        "op de hoogte",
                        "houd")
                .list()
                .ofMinSize(1)
                .ofMaxSize(60)
                .map(words -> String.join(" ", words));
    }
}
