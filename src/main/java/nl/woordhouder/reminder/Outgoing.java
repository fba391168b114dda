// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A mail that a relay has claimed.
 *
 * @param attempt the number of this attempt; a result is recorded only while it is the latest
 * @param wasUncertain whether an earlier attempt may have brought it to the mail server
 * @param wasFirstAt when it was tried first, or null when it was not before
 * @param leasedUntil nobody else touches it until then
 * @param calendar dates for the reader's calendar (iCalendar), or null
 * @param thread the commitment that it is about, by which mail programs keep such mails together; null for a digest
 * @param unsubscribePath where its reader ends the mail, or null for mail that nobody subscribed to
 */
record Outgoing(
        long id,
        int attempt,
        boolean wasUncertain,
        @Nullable Instant wasFirstAt,
        Instant leasedUntil,
        String recipient,
        String messageId,
        Letter letter,
        @Nullable String calendar,
        @Nullable Long thread,
        @Nullable String unsubscribePath) {

    /** Claims a mail until the end of its lease. */
    static Outgoing claim(OutboxMail mail, Instant now, Instant leasedUntil, LocalDate today) {
        boolean wasUncertain = mail.attempts().uncertain();
        Instant wasFirstAt = mail.attempts().firstAt();
        mail.attempts().begin(now, leasedUntil);
        Wording words = mail.wording();
        return new Outgoing(
                mail.id(),
                mail.attempts().count(),
                wasUncertain,
                wasFirstAt,
                leasedUntil,
                words.recipient(),
                mail.messageId(),
                new Letter(words.subject(), words.textBody(), words.htmlBody()),
                words.calendar(),
                mail.occasion().commitmentId(),
                mail.contact().unsubscribePath(today));
    }

    /** A mail that is not in the outbox: nobody waits for what becomes of it but who sends it. */
    static Outgoing trial(String recipient, String messageId, Letter letter) {
        return new Outgoing(0, 1, false, null, Instant.MAX, recipient, messageId, letter, null, null, null);
    }
}
