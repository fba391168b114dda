// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

/**
 * A mail that a relay has claimed.
 *
 * @param attempt the number of this attempt; a result is recorded only while it is the latest
 * @param token of the reader's unsubscribe link
 */
record Outgoing(long id, int attempt, String recipient, String messageId, Letter letter, String token) {

    static Outgoing of(OutboxMail mail) {
        return new Outgoing(
                mail.id(),
                mail.attempts(),
                mail.recipient(),
                mail.messageId(),
                new Letter(mail.subject(), mail.textBody(), mail.htmlBody()),
                mail.contact().token());
    }
}
