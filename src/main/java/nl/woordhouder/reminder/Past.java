// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What went before for one reader.
 *
 * @param told what the reader has been told about commitments that are still unsettled
 * @param lastDigest the day of the last digest that went out or still can; null when there was none
 * @param waiting digests that were decided on and not sent yet
 * @param calendar what the reader's calendar holds, as far as it can still change
 */
record Past(
        Set<Announcement> told,
        @Nullable LocalDate lastDigest,
        List<OutboxMail> waiting,
        List<CalendarChange.Sent> calendar) {}
