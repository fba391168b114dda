// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.corpus;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Compares certainties with what readers said. */
final class Reliability {
    private static final int BINS = 5;

    private final List<Judgement> judgements;
    private final ToDoubleFunction<Judgement> certainty;

    Reliability(List<Judgement> judgements, ToDoubleFunction<Judgement> certainty) {
        this.judgements = judgements;
        this.certainty = certainty;
    }

    /** The mean of the squared differences: 0 is perfect, always saying one half gives 0.25 at most. */
    double brier() {
        return judgements.stream()
                .mapToDouble(judgement -> Math.pow(certainty.applyAsDouble(judgement) - judgement.outcome(), 2))
                .average()
                .orElse(0);
    }

    /** A line for each fifth of the scale: how many, the mean certainty, and how often readers agreed. */
    String table() {
        StringBuilder table = new StringBuilder("zekerheid    aantal  voorspeld  klopte\n");
        for (int bin = 0; bin < BINS; bin++) {
            int number = bin;
            List<Judgement> inside = judgements.stream()
                    .filter(judgement -> bin(judgement) == number)
                    .toList();
            if (!inside.isEmpty()) {
                table.append(String.format(
                        Locale.ROOT,
                        "%.1f - %.1f    %6d  %9.2f  %6.2f%n",
                        (double) bin / BINS,
                        (bin + 1.0) / BINS,
                        inside.size(),
                        mean(inside, certainty),
                        mean(inside, Judgement::outcome)));
            }
        }
        return table.append(String.format(Locale.ROOT, "Brier-score %.4f", brier()))
                .toString();
    }

    private int bin(Judgement judgement) {
        return Math.min(BINS - 1, (int) (certainty.applyAsDouble(judgement) * BINS));
    }

    private static double mean(List<Judgement> judgements, ToDoubleFunction<Judgement> value) {
        return judgements.stream().mapToDouble(value).average().orElse(0);
    }
}
