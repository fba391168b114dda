// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A mail that a relay has claimed.
 *
 * @param attempt the number of this attempt; a result is recorded only while it is the latest
 * @param calendar dates for the reader's calendar (iCalendar), or null
 * @param thread the commitment that it is about, by which mail programs keep such mails together; null for a digest
 * @param unsubscribePath where its reader ends the mail, or null for mail that nobody subscribed to
 */
record Outgoing(
        long id,
        int attempt,
        String recipient,
        String messageId,
        Letter letter,
        @Nullable String calendar,
        @Nullable Long thread,
        @Nullable String unsubscribePath) {

    static Outgoing of(OutboxMail mail, LocalDate today) {
        return new Outgoing(
                mail.id(),
                mail.attempts(),
                mail.recipient(),
                mail.messageId(),
                new Letter(mail.subject(), mail.textBody(), mail.htmlBody()),
                mail.calendar(),
                mail.occasion().commitmentId(),
                mail.contact().unsubscribePath(today));
    }
}
