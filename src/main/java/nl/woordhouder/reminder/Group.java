// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import nl.woordhouder.commitment.CommitmentFilter;
import org.jspecify.annotations.Nullable;

/** The parts of a digest, in the order of the mail. */
enum Group {
    LATE("te laat"),
    /** Due from today to Sunday. */
    THIS_WEEK("deze week"),
    /** Due after Sunday and within the days that count as "binnenkort" everywhere. */
    SOON("binnenkort"),
    /** Due after that, within the four weeks in which the ladder begins. */
    AHEAD("binnen vier weken"),
    UNDATED("zonder datum");

    /** Days ahead that a digest looks: what reaches the first step of the ladder is in it. */
    static final int HORIZON_DAYS = 28;

    private final String dutch;

    Group(String dutch) {
        this.dutch = dutch;
    }

    String dutch() {
        return dutch;
    }

    /** Where a due date belongs; empty beyond the horizon. */
    static Optional<Group> of(@Nullable LocalDate due, LocalDate today) {
        if (due == null) {
            return Optional.of(UNDATED);
        }
        if (due.isBefore(today)) {
            return Optional.of(LATE);
        }
        if (!due.isAfter(today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)))) {
            return Optional.of(THIS_WEEK);
        }
        if (!due.isAfter(today.plusDays(CommitmentFilter.SOON_DAYS))) {
            return Optional.of(SOON);
        }
        return due.isAfter(today.plusDays(HORIZON_DAYS)) ? Optional.empty() : Optional.of(AHEAD);
    }
}
