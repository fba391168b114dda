// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The days around a due date on which a reader can be told. Between the last steps, and after them, what is overdue is
 * repeated weekly, see {@link DigestPolicy}. Which steps count for whom is their {@link Ladder}.
 */
enum Step {
    AHEAD_28(-28, "4 weken vooraf"),
    AHEAD_14(-14, "2 weken vooraf"),
    AHEAD_3(-3, "3 dagen vooraf"),
    OVERDUE(1, "de eerste dag te laat"),
    OVERDUE_14(14, "2 weken te laat"),
    OVERDUE_28(28, "4 weken te laat");

    private final int daysFromDue;
    private final String dutch;

    Step(int daysFromDue, String dutch) {
        this.daysFromDue = daysFromDue;
        this.dutch = dutch;
    }

    boolean isReached(LocalDate due, LocalDate today) {
        return daysFromDue <= ChronoUnit.DAYS.between(due, today);
    }

    /** Days after the due date; negative ahead of it. */
    int daysFromDue() {
        return daysFromDue;
    }

    String dutch() {
        return dutch;
    }
}
