// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import java.time.LocalDate;
import nl.woordhouder.commitment.Commitment;
import org.jspecify.annotations.Nullable;

/**
 * A commitment as a digest tells of it.
 *
 * @param due the last day, or null when there is no date
 * @param answeringCode TOOI code of the ministry that answers now
 * @param answerBy the last day for an explanation that was asked; null when none is awaited
 */
record DigestItem(
        long id,
        String number,
        String subject,
        @Nullable LocalDate due,
        int dueVersion,
        String answeringCode,
        @Nullable LocalDate answerBy) {

    /** The fields of a commitment that it is made of. */
    static final String COLUMNS = "id, number, subject, due.until, dueVersion, answeringCode, question.until";

    static DigestItem of(Commitment commitment) {
        return new DigestItem(
                commitment.id(),
                commitment.number(),
                commitment.subject(),
                commitment.due().until(),
                commitment.dueVersion(),
                commitment.answeringCode(),
                commitment.question() == null ? null : commitment.question().until());
    }
}
