// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A change of a reader's calendar.
 *
 * @param sequence 0 for the first date of a commitment, one more for each change
 * @param day the due date, or the day that it was when it is cancelled
 */
record CalendarChange(
        long commitmentId, String number, String subject, int sequence, LocalDate day, boolean cancelled) {

    /** What differs between the calendar as it was sent and the register: moved, settled, and dates that are new. */
    static List<CalendarChange> between(List<Sent> sent, Digest digest) {
        Set<Long> known = sent.stream().map(Sent::commitmentId).collect(Collectors.toSet());
        Stream<CalendarChange> changed = sent.stream()
                .filter(entry -> !Objects.equals(entry.day(), entry.due()))
                .map(Sent::change);
        Stream<CalendarChange> fresh = digest.dated()
                .filter(item -> !item.due().isBefore(digest.day()) && !known.contains(item.id()))
                .map(item -> new CalendarChange(item.id(), item.number(), item.subject(), 0, item.due(), false));
        return Stream.concat(changed, fresh).toList();
    }

    /**
     * What a reader's calendar holds about a commitment.
     *
     * @param day as it was sent; null when it was taken out
     * @param due as the register has it now; null when there is no date, or when it is settled
     */
    record Sent(
            long commitmentId,
            String number,
            String subject,
            int sequence,
            @Nullable LocalDate day,
            @Nullable LocalDate due) {

        private CalendarChange change() {
            return new CalendarChange(
                    commitmentId, number, subject, sequence + 1, due == null ? day : due, due == null);
        }
    }
}
