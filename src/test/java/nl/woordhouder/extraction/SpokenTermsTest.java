// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When a spoken promise is due, where its moment stands outside its own clause. */
class SpokenTermsTest {
    private static final Extractor ENGINE = Extractor.standard();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    @Test
    void danGoesOnAtTheTimeOfTheSentenceBefore() {
        assertThat(windows("Het kabinet gaat in juni de plannen wegen. Dan zal ik u ook informeren over de kosten."))
                .containsExactly("2026-06-01..2026-06-30");
    }

    @Test
    void sentenceWithoutDanHasNoTimeOfAnother() {
        assertThat(windows("Het kabinet gaat in juni de plannen wegen. Ik zal u ook informeren over de kosten."))
                .containsExactly("null..null");
    }

    @Test
    void danWithATimeOfItsOwnKeepsIt() {
        assertThat(windows("Het kabinet gaat in juni de plannen wegen. Dan zal ik u in september informeren."))
                .containsExactly("2026-09-01..2026-09-30");
    }

    @Test
    void whatHoldsThePromiseIsNotItsTime() {
        assertThat(windows("Het wordt het najaar voordat ik hierop terugkom."))
                .containsExactly("2026-09-01..2026-11-30");
    }

    private static List<String> windows(String minister) {
        String transcript = "De voorzitter:\nIk open het commissiedebat over veerponten.\n\nMinister Bakker:\n"
                + minister + "\n\nDe voorzitter:\nDank u wel.\n";
        return ENGINE.extract(transcript, DAY).candidates().stream()
                .filter(candidate -> candidate.label() == Candidate.Label.PROMISE)
                .map(candidate ->
                        candidate.due().from() + ".." + candidate.due().until())
                .toList();
    }
}
