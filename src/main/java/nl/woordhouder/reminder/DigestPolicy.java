// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import java.time.LocalDate;
import java.util.Set;
import nl.woordhouder.calendar.WorkingDays;
import org.jspecify.annotations.Nullable;

/** Whether a digest is worth a mail today: a reader who gets mail without news stops reading it. */
final class DigestPolicy {
    /** What is late is repeated when the reader heard nothing for this many days; in recess all mail keeps this pace. */
    private static final int WEEK = 7;

    private DigestPolicy() {}

    static boolean callsFor(Digest digest, Heard heard) {
        if (digest.isQuiet() || !WorkingDays.includes(digest.day())) {
            return false;
        }
        boolean weekOfSilence =
                heard.last() == null || !digest.day().isBefore(heard.last().plusDays(WEEK));
        if (heard.inRecess() && !weekOfSilence) {
            return false;
        }
        return hasNews(digest, heard) || (weekOfSilence && isWorthRepeating(digest));
    }

    private static boolean hasNews(Digest digest, Heard heard) {
        return !heard.told().containsAll(digest.announcements());
    }

    private static boolean isWorthRepeating(Digest digest) {
        return digest.ladder().weekly() && digest.count(Group.LATE) > 0;
    }

    /**
     * What a reader knows already.
     *
     * @param told what the reader has been told before
     * @param last the day of the last digest to this reader, or null
     * @param inRecess whether Parliament is in recess today
     */
    record Heard(Set<Announcement> told, @Nullable LocalDate last, boolean inRecess) {}
}
