// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import java.time.LocalDate;
import java.util.Set;
import nl.woordhouder.calendar.WorkingDays;
import org.jspecify.annotations.Nullable;

/** Whether a digest is worth a mail today: a reader who gets mail without news stops reading it. */
final class DigestPolicy {
    /** What is late is repeated when the reader heard nothing for this many days. */
    private static final int REPEAT_DAYS = 7;

    private DigestPolicy() {}

    /**
     * @param told what the reader has been told before
     * @param lastDigest the day of the last digest to this reader, or null
     */
    static boolean callsFor(Digest digest, Set<Announcement> told, @Nullable LocalDate lastDigest) {
        if (digest.isQuiet() || !WorkingDays.includes(digest.day())) {
            return false;
        }
        return hasNews(digest, told) || isDueForRepeat(digest, lastDigest);
    }

    private static boolean hasNews(Digest digest, Set<Announcement> told) {
        return !told.containsAll(digest.announcements());
    }

    private static boolean isDueForRepeat(Digest digest, @Nullable LocalDate lastDigest) {
        return digest.count(Group.LATE) > 0
                && (lastDigest == null || !digest.day().isBefore(lastDigest.plusDays(REPEAT_DAYS)));
    }
}
