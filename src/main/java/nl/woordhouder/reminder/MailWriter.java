// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Writes mail into the outbox, and keeps its words true until the mail server has it. All in the transaction of the
 * caller: a decision and its mail stand or fall together. Hold the row of the reader: whoever else tells the same reader
 * takes turns.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class MailWriter {
    private final DigestReader digests;
    private final DigestLetters letters;
    private final Calendars calendars;
    private final Outbox outbox;

    MailWriter(DigestReader digests, DigestLetters letters, Calendars calendars, Outbox outbox) {
        this.digests = digests;
        this.letters = letters;
        this.calendars = calendars;
        this.outbox = outbox;
    }

    /** Writes a new mail; a digest takes the place of an older one that still waits. */
    void write(Contact reader, Occasion occasion, Digest digest) {
        if (occasion.isDigest()) {
            outbox.withdrawWaiting(reader);
        }
        fill(outbox.draft(reader, occasion), occasion.partOf(digest));
    }

    /**
     * Puts in a mail what holds today; whether there is anything to tell. What the mail server may have taken already
     * stays word for word as it was, as long as it is still so.
     */
    boolean renew(OutboxMail mail, LocalDate today) {
        Digest digest = mail.occasion().partOf(digests.read(mail.contact(), today));
        Optional<String> recipient = mail.contact().recipientOn(today);
        if (digest.isQuiet() || recipient.isEmpty()) {
            return false;
        }
        if (mail.isUncertain()) {
            if (mail.isTrueTo(digest, recipient.get())) {
                return true;
            }
            outbox.rename(mail);
        }
        calendars.takeBack(mail);
        fill(mail, digest);
        return true;
    }

    private void fill(OutboxMail mail, Digest digest) {
        Contact reader = mail.contact();
        boolean isDigest = mail.occasion().isDigest();
        List<CalendarChange> changes = isDigest ? calendars.changes(reader, digest) : List.of();
        Letter letter = isDigest ? letters.digest(reader, digest) : letters.firstDayLate(reader, digest);
        mail.write(
                reader.recipientOn(digest.day()).orElseThrow(), letter, Contents.of(digest), calendars.file(changes));
        outbox.put(mail);
        if (isDigest) {
            outbox.tell(mail, digest);
            calendars.record(mail, changes);
        }
    }
}
