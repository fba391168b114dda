// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Terms as letters write them, each in a whole letter and read by the whole engine. */
class WrittenTermsTest {
    private static final Extractor EXTRACTOR = Extractor.standard();

    static Stream<Arguments> terms() throws IOException {
        try (InputStream file = WrittenTermsTest.class.getResourceAsStream("/extraction/termijnen.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arguments.of((Object[]) line.split(" \\| ")));
        }
    }

    @ParameterizedTest(name = "{1} in a letter of {0}")
    @MethodSource("terms")
    void termAfterTheVerb(LocalDate date, String term, String window) {
        assertThat(window("Ik stuur uw Kamer " + term + " een brief over de havens.", date))
                .isEqualTo(window);
    }

    @ParameterizedTest(name = "{1} in a letter of {0}")
    @MethodSource("terms")
    void termAtTheHeadOfTheSentence(LocalDate date, String term, String window) {
        String head = Character.toUpperCase(term.charAt(0)) + term.substring(1);
        assertThat(window(head + " ontvangt uw Kamer een brief over de havens.", date))
                .isEqualTo(window);
    }

    private static String window(String sentence, LocalDate date) {
        return EXTRACTOR.extract(sentence, date).candidates().stream()
                .map(candidate ->
                        day(candidate.due().from()) + ".." + day(candidate.due().until()))
                .findFirst()
                .orElse("nothing found");
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "-" : day.toString();
    }
}
