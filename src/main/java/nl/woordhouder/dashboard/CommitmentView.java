// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import java.time.LocalDate;
import java.util.List;
import nl.woordhouder.web.Badge;
import org.jspecify.annotations.Nullable;

/**
 * One commitment as its page shows it.
 *
 * @param promisedBy full name of the ministry that promised
 * @param answeringNow full name of the ministry that answers now
 * @param sourceUrl the quote's place in its document
 * @param why how the engine found it and computed its due window, step by step; empty when unknown
 * @param postponed what became of the first due date, such as "2× verschoven, oorspronkelijk 1 jan. 2025"; or null
 * @param remainder what is still open of what is partly fulfilled, in words; null when nobody said
 * @param asked the further explanation that is awaited; null when none is
 * @param answerBy the last day for that; null when none is awaited
 * @param sealed whether the history is as it was written, and status and due date are what it made of them
 */
record CommitmentView(
        String number,
        int version,
        String subject,
        String quote,
        String type,
        @Nullable String condition,
        Badge status,
        Badge badge,
        boolean unsettled,
        String promisedBy,
        String answeringNow,
        @Nullable String office,
        @Nullable String person,
        @Nullable String committee,
        String addressee,
        @Nullable String dueWords,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String noDateReason,
        @Nullable String postponed,
        @Nullable String remainder,
        @Nullable String asked,
        @Nullable LocalDate answerBy,
        String sourceTitle,
        @Nullable LocalDate sourceDate,
        String sourceUrl,
        List<String> why,
        List<Entry> history,
        boolean sealed) {

    /** One event of the history. */
    record Entry(
            String what,
            @Nullable String change,
            @Nullable String reason,
            LocalDate decidedOn,
            String recordedAt,
            String actor) {}
}
