// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The course of a commitment in a few facts, to count with.
 *
 * @param answeringCode TOOI code of the ministry that answers now
 * @param until the due date as it is now; null for none
 * @param settledOn the day of the decision that settled it; null as long as it is unsettled
 * @param dueVersion 1 as long as the due date was never changed
 */
public record Life(
        String answeringCode,
        CommitmentStatus status,
        @Nullable LocalDate until,
        @Nullable LocalDate settledOn,
        int dueVersion,
        Instant registeredAt) {

    /** Whether it was unsettled and past its date on a day (invariant I1). */
    public boolean isOverdue(LocalDate today) {
        return status.unsettled() && until != null && until.isBefore(today);
    }

    /** Whether it is fulfilled and had a date to be measured by. */
    public boolean isMeasured() {
        return status == CommitmentStatus.FULFILLED && until != null && settledOn != null;
    }

    /** Whether it was fulfilled on its date or before, by the day of the decision. */
    public boolean isInTime() {
        return isMeasured() && !settledOn.isAfter(until);
    }

    /** How often its due date was changed. */
    public long shifts() {
        return dueVersion - 1L;
    }
}
