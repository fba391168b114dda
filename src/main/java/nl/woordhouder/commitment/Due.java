// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a commitment falls due. Either {@code until} or {@code noDateReason} is present: "no date" is a decision with a
 * reason, never a gap.
 *
 * @param words the words of the promise, or null
 * @param from first day of the window, or null
 * @param until last day, inclusive; overdue from the day after
 * @param noDateReason why there is no date, in Dutch
 */
@Embeddable
public record Due(
        @Column(name = "due_words") @Nullable String words,
        @Column(name = "due_from") @Nullable LocalDate from,
        @Column(name = "due_until") @Nullable LocalDate until,
        @Column(name = "no_due_reason") @Nullable String noDateReason) {

    /** Sorts behind every real date. */
    public static final LocalDate NO_DATE = LocalDate.of(9999, 12, 31);

    /** The due date, or {@link #NO_DATE}: the place in a list that puts what has no date last. */
    LocalDate sort() {
        return until == null ? NO_DATE : until;
    }

    /** The same due date and reason, which is what the history records. */
    String recorded() {
        if (until == null) {
            return "geen datum: " + noDateReason;
        }
        return from == null ? until.toString() : from + ".." + until;
    }
}
