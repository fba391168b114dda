// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;

/**
 * The ladder: the days around a due date on which its reader is told. Between the last steps, and after them, what is
 * overdue is repeated weekly, see {@link DigestPolicy}.
 */
enum Step {
    AHEAD_28(-28),
    AHEAD_14(-14),
    AHEAD_3(-3),
    OVERDUE(1),
    OVERDUE_14(14),
    OVERDUE_28(28);

    private final int daysFromDue;

    Step(int daysFromDue) {
        this.daysFromDue = daysFromDue;
    }

    /** The last step that a due date has come to on a day; empty more than 28 days ahead. */
    static Optional<Step> reached(LocalDate due, LocalDate today) {
        long days = ChronoUnit.DAYS.between(due, today);
        return Arrays.stream(values()).filter(step -> step.daysFromDue <= days).reduce((earlier, later) -> later);
    }
}
