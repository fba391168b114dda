// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import java.time.LocalDate;
import nl.woordhouder.commitment.CommitmentType;
import org.jspecify.annotations.Nullable;

/**
 * What a person makes of a candidate on accepting it. Kept in the register beside what was extracted, which stays on
 * the candidate.
 *
 * @param ministryCode TOOI code of the ministry that promised
 * @param committee abbreviation, or null
 * @param from first day of the window, or null
 * @param until the due date, or null with a {@code noDateReason}
 * @param noDateReason why there is no due date; ignored when there is one
 * @param addressee to whom it was promised
 * @param condition on what it depends, or null
 */
public record Amendments(
        String subject,
        String ministryCode,
        @Nullable String committee,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String noDateReason,
        String addressee,
        CommitmentType type,
        @Nullable String condition) {

    /** The same, in the hands of a committee; null for none. */
    public Amendments inCommittee(@Nullable String abbreviation) {
        return new Amendments(
                subject, ministryCode, abbreviation, from, until, noDateReason, addressee, type, condition);
    }
}
