// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepTest {
    private static final LocalDate DUE = LocalDate.of(2026, 12, 31);

    @ParameterizedTest
    @CsvSource({
        "-28, AHEAD_28",
        "-15, AHEAD_28",
        "-14, AHEAD_14",
        "-4, AHEAD_14",
        "-3, AHEAD_3",
        "0, AHEAD_3",
        "1, OVERDUE",
        "13, OVERDUE",
        "14, OVERDUE_14",
        "27, OVERDUE_14",
        "28, OVERDUE_28",
        "4000, OVERDUE_28"
    })
    void theStepFollowsFromTheDaysAroundTheDueDate(int daysFromDue, Step expected) {
        assertThat(Ladder.FULL.reached(DUE, DUE.plusDays(daysFromDue))).contains(expected);
    }

    @Test
    void farAheadThereIsNoStep() {
        assertThat(Ladder.FULL.reached(DUE, DUE.minusDays(29))).isEmpty();
    }

    @Test
    void overTheYearsTheLadderOnlyGoesUp() {
        for (LocalDate due : new LocalDate[] {LocalDate.of(2028, 2, 29), LocalDate.of(2027, 3, 28), DUE}) {
            int last = -1;
            for (int day = -40; day < 400; day++) {
                int step = Ladder.FULL
                        .reached(due, due.plusDays(day))
                        .map(Step::ordinal)
                        .orElse(-1);
                assertThat(step).isBetween(last, last + 1);
                last = step;
            }
        }
    }
}
