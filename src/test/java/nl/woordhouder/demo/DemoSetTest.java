// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoSetTest {
    private static final List<DemoLetter> LETTERS = DemoSet.letters();

    @Test
    void everyLetterIsThereAndIsWrittenByOneWhoDoesNotExist() {
        assertThat(LETTERS).hasSizeBetween(8, 12);
        assertThat(LETTERS)
                .filteredOn(letter -> !letter.file().startsWith("03"))
                .allMatch(
                        letter -> DemoSet.text(letter.file())
                                .matches(
                                        "(?s).*\\n\\p{Lu}\\. (Voorbeeld|Denkbeeldig|Verzonnen|Bedacht|Ingebeeld|Uitgedacht|Gefingeerd)\\n"));
    }

    @Test
    void everyDecisionIsAboutASentenceOfItsLetter() {
        for (DemoLetter letter : LETTERS) {
            assertThat(letter.rulings())
                    .allMatch(ruling -> DemoSet.text(letter.file()).contains(ruling.sentence()));
        }
    }

    @Test
    void theDatesOfALetterMoveWithItsOwn() {
        String text = DatedText.on(LocalDate.of(2026, 1, 30), "Van {datum-1} tot {datum}; vóór {datum+30}.");

        assertThat(text).isEqualTo("Van 29 januari 2026 tot 30 januari 2026; vóór 1 maart 2026.");
    }

    @Test
    void noLetterIsWrittenAtTheWeekend() {
        DemoLetter letter = new DemoLetter("x", 1, List.of());

        assertThat(letter.writtenOn(LocalDate.of(2026, 2, 9)).getDayOfWeek()).isEqualTo(DayOfWeek.FRIDAY);
        assertThat(letter.writtenOn(LocalDate.of(2026, 2, 9))).isEqualTo(LocalDate.of(2026, 2, 6));
    }

    @Test
    void noDateIsLeftOpen() {
        assertThat(LETTERS)
                .noneMatch(letter -> DatedText.on(LocalDate.of(2026, 1, 30), DemoSet.text(letter.file()))
                        .contains("{"));
    }
}
