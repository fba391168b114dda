// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LadderTest {
    private static final LocalDate DUE = LocalDate.of(2026, 12, 31);

    @ParameterizedTest
    @CsvSource({"-28,", "-3, AHEAD_3", "0, AHEAD_3", "13, AHEAD_3", "14, OVERDUE_14", "4000, OVERDUE_14"})
    void aStepThatIsNotChosenIsPassedOver(int daysFromDue, Step expected) {
        Ladder ladder = new Ladder(EnumSet.of(Step.OVERDUE_14, Step.AHEAD_3), true);

        assertThat(ladder.reached(DUE, DUE.plusDays(daysFromDue)).orElse(null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"-28,", "1,", "13,", "14, OVERDUE_14", "27, OVERDUE_14", "28, OVERDUE_28", "400, OVERDUE_28"})
    void escalationIsAfterTwoAndAfterFourWeeks(int daysFromDue, Step expected) {
        assertThat(Ladder.ESCALATION.reached(DUE, DUE.plusDays(daysFromDue)).orElse(null))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "WEEKLY", "AHEAD_28", "AHEAD_28,OVERDUE,WEEKLY"})
    void whatIsKeptIsReadBack(String names) {
        assertThat(Ladder.parse(names).names()).isEqualTo(names);
    }

    @Test
    void theFullLadderHasEveryStep() {
        assertThat(Ladder.parse(Ladder.FULL.names())).isEqualTo(Ladder.FULL);
        assertThat(Ladder.FULL.steps()).containsExactly(Step.values());
    }

    @Test
    void whoChoosesNoStepIsNeverAtOne() {
        assertThat(new Ladder(Set.of(), true).reached(DUE, DUE.plusYears(1))).isEmpty();
    }
}
