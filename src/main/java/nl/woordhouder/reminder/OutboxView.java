// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import java.time.Instant;
import java.util.List;
import nl.woordhouder.web.Badge;
import nl.woordhouder.web.Badge.Tone;
import org.jspecify.annotations.Nullable;

/**
 * The outbox as its page shows it.
 *
 * @param mailEnabled whether a mail server is set up
 * @param waiting mails that still have to go out
 * @param failed mails that a person has to look at
 * @param runs the last few
 * @param older the query of the page with older mails; null when these are the oldest
 */
record OutboxView(
        boolean mailEnabled,
        long waiting,
        long failed,
        List<RunHistory.Run> runs,
        List<MailChoice.Link> choices,
        List<Row> rows,
        @Nullable String older) {

    /**
     * @param next when it goes out; null when it does no more
     * @param settledAt when it was accepted, refused or cancelled; null when it waits
     * @param error why not, in the words of the mail server or of ours
     */
    record Row(
            long id,
            Badge state,
            String recipient,
            String subject,
            int attempts,
            @Nullable Instant next,
            @Nullable Instant settledAt,
            @Nullable String error,
            boolean mayRetry,
            boolean mayCancel) {

        static Row of(OutboxMail mail, boolean mailEnabled) {
            boolean pending = mail.state() == OutboxMail.State.PENDING;
            return new Row(
                    mail.id(),
                    badge(mail, mailEnabled),
                    mail.wording().recipient(),
                    mail.wording().subject(),
                    mail.attempts().count(),
                    pending ? mail.attempts().nextAt() : null,
                    mail.settledAt(),
                    mail.lastError(),
                    mail.state() == OutboxMail.State.FAILED
                            || (pending && mail.attempts().count() > 0),
                    pending);
        }

        private static Badge badge(OutboxMail mail, boolean mailEnabled) {
            return switch (mail.state()) {
                case PENDING -> new Badge(Tone.SOON, "○", waitsFor(mail, mailEnabled));
                case SENT -> new Badge(Tone.OK, "✓", "geaccepteerd door de mailserver");
                case FAILED -> new Badge(Tone.LATE, "▲", "mislukt");
                case CANCELLED -> new Badge(Tone.QUIET, "–", "geannuleerd");
            };
        }

        private static String waitsFor(OutboxMail mail, boolean mailEnabled) {
            if (!mailEnabled) {
                return "wacht op mailserver";
            }
            return mail.attempts().count() == 0 ? "wacht op verzending" : "wordt opnieuw geprobeerd";
        }
    }

    /** One mail as text, without the secret by which its reader can unsubscribe. */
    record Letter(Row mail, String messageId, Instant createdAt, String text) {
        static Letter of(OutboxMail mail, boolean mailEnabled) {
            String text = mail.wording().textBody().replace(mail.contact().token(), "…");
            return new Letter(Row.of(mail, mailEnabled), mail.messageId(), mail.createdAt(), text);
        }
    }
}
