// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.woordhouder.web.Badge;
import nl.woordhouder.web.Badge.Tone;
import nl.woordhouder.web.Dutch;

/** How a commitment's state looks on a page. */
public final class CommitmentBadges {
    private CommitmentBadges() {}

    /** How many days late or left; for a settled commitment its status. */
    public static Badge due(Commitment commitment, LocalDate today) {
        if (!commitment.status().unsettled()) {
            return status(commitment.status());
        }
        LocalDate until = commitment.due().until();
        if (until == null) {
            return new Badge(Tone.QUIET, "–", "geen datum");
        }
        long left = ChronoUnit.DAYS.between(today, until);
        if (left < 0) {
            return new Badge(Tone.LATE, "●", Dutch.days(-left) + " te laat");
        }
        Tone tone = left <= CommitmentFilter.SOON_DAYS ? Tone.SOON : Tone.QUIET;
        return new Badge(tone, "○", left == 0 ? "vandaag" : "nog " + Dutch.days(left));
    }

    public static Badge status(CommitmentStatus status) {
        return switch (status) {
            case OPEN -> new Badge(Tone.QUIET, "○", status.dutch());
            case PARTLY_FULFILLED -> new Badge(Tone.SOON, "◐", status.dutch());
            case FULFILLED -> new Badge(Tone.OK, "✓", status.dutch());
            case LAPSED -> new Badge(Tone.QUIET, "–", status.dutch());
            case NOT_FULFILLED -> new Badge(Tone.LATE, "✕", status.dutch());
        };
    }
}
