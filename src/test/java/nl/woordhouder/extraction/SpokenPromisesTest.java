// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a minister says in a debate, sentence by sentence, and whether it binds; the reason stands beside each. */
class SpokenPromisesTest {
    private static final Extractor ENGINE = Extractor.standard();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final String NOTHING_ASKED = "-";

    static Stream<Arguments> sentences() throws IOException {
        try (InputStream file = SpokenPromisesTest.class.getResourceAsStream("/extraction/spreektaal.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arguments.of((Object[]) line.split(" \\| ")));
        }
    }

    @ParameterizedTest(name = "{0}: {2} ({3})")
    @MethodSource("sentences")
    void spokenSentenceBindsOrNot(String verdict, String before, String sentence, String reason) {
        assertThat(promises(before, sentence) ? "belofte" : "geen").as(reason).isEqualTo(verdict);
    }

    private static boolean promises(String before, String sentence) {
        boolean asked = !before.equals(NOTHING_ASKED);
        String transcript = "De voorzitter:\nIk open het commissiedebat over veerponten.\n\nDe heer Jansen (XYZ):\n"
                + (asked ? before.substring("lid: ".length()) : "De veerponten varen door weer en wind.")
                + "\n\nMinister Bakker:\n"
                + (asked ? "" : "Voorzitter. De heer Jansen sprak over de veerponten. ")
                + sentence
                + "\n\nDe voorzitter:\nDank u wel.\n";
        return ENGINE.extract(transcript, DAY).candidates().stream()
                .anyMatch(candidate -> candidate.label() == Candidate.Label.PROMISE
                        && candidate.quote().equals(sentence));
    }
}
