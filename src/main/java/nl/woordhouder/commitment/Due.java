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

    private static final String NONE = "geen datum: ";
    private static final String BETWEEN = "..";

    /** Sorts behind every real date. */
    public static final LocalDate NO_DATE = LocalDate.of(9999, 12, 31);

    /** The due date, or {@link #NO_DATE}: the place in a list that puts what has no date last. */
    LocalDate sort() {
        return until == null ? NO_DATE : until;
    }

    /** What {@link #recorded()} made a text of, with the words of the promise. */
    static Due ofRecorded(@Nullable String words, String recorded) {
        if (recorded.startsWith(NONE)) {
            return new Due(words, null, null, recorded.substring(NONE.length()));
        }
        int between = recorded.indexOf(BETWEEN);
        return between < 0
                ? new Due(words, null, LocalDate.parse(recorded), null)
                : new Due(
                        words,
                        LocalDate.parse(recorded.substring(0, between)),
                        LocalDate.parse(recorded.substring(between + BETWEEN.length())),
                        null);
    }

    /** The same due date and reason, which is what the history records. */
    String recorded() {
        if (until == null) {
            return NONE + noDateReason;
        }
        return from == null ? until.toString() : from + BETWEEN + until;
    }
}
