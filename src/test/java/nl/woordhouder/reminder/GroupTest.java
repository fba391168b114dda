// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, LATE",
        "2026-11-24, LATE",
        "2026-11-25, THIS_WEEK",
        "2026-11-29, THIS_WEEK",
        "2026-11-30, SOON",
        "2026-12-09, SOON",
        "2026-12-10, AHEAD",
        "2026-12-23, AHEAD"
    })
    void theGroupFollowsFromTheDueDate(LocalDate due, Group expected) {
        assertThat(Group.of(due, WEDNESDAY)).contains(expected);
    }

    @Test
    void whatIsDueTodayIsNotLate() {
        assertThat(Group.of(WEDNESDAY, WEDNESDAY)).contains(Group.THIS_WEEK);
    }

    @Test
    void withoutDateThereIsAGroupOfItsOwn() {
        assertThat(Group.of(null, WEDNESDAY)).contains(Group.UNDATED);
    }

    @Test
    void beyondFourWeeksThereIsNothingToTell() {
        assertThat(Group.of(WEDNESDAY.plusDays(29), WEDNESDAY)).isEmpty();
    }

    @Test
    void everythingThatReachesAStepOfTheLadderIsShown() {
        for (int days = -400; days <= 60; days++) {
            LocalDate due = WEDNESDAY.plusDays(days);
            assertThat(Group.of(due, WEDNESDAY).isPresent())
                    .as("due %s", due)
                    .isEqualTo(Ladder.FULL.reached(due, WEDNESDAY).isPresent());
        }
    }
}
