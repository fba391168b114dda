// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.woordhouder.calendar.BusinessTime;

/**
 * Writes mail into the outbox, and keeps its words true until the mail server has it. All in the transaction of the
 * caller: a decision and its mail stand or fall together. Hold the row of the reader: whoever else tells the same reader
 * takes turns.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class MailWriter {
    private final EntityManager entities;
    private final DigestLetters letters;
    private final Announcements announcements;
    private final Calendars calendars;
    private final Pasts pasts;
    private final SendWindow window;
    private final Links links;
    private final BusinessTime time;

    MailWriter(
            EntityManager entities,
            DigestLetters letters,
            Announcements announcements,
            Calendars calendars,
            Pasts pasts,
            SendWindow window,
            Links links,
            BusinessTime time) {
        this.entities = entities;
        this.letters = letters;
        this.announcements = announcements;
        this.calendars = calendars;
        this.pasts = pasts;
        this.window = window;
        this.links = links;
        this.time = time;
    }

    /** Writes a new digest. It takes the place of older ones that still wait, and tells what they would have told. */
    void writeDigest(Contact reader, Digest digest, Past past) {
        List<OutboxMail> replaced = past.waiting().stream()
                .filter(older -> !older.attempts().isLeasedAt(time.now()))
                .toList();
        replaced.forEach(older -> withdraw(older, "Vervangen door een nieuwer overzicht."));
        fill(draft(reader, Occasion.digestOf(digest.day())), digest, replaced.isEmpty() ? past : pasts.of(reader));
    }

    /** Writes a new mail about one step of one commitment. */
    void writeSingle(Contact reader, Announcement step, Digest digest, Past past) {
        Occasion occasion = Occasion.of(step);
        fill(draft(reader, occasion), occasion.partOf(digest), past);
    }

    /**
     * Puts in a mail what holds today; whether there is anything to tell. What the mail server may have taken already
     * stays word for word as it was, as long as it is still so.
     *
     * @param all what there is to tell its reader today
     */
    boolean renew(OutboxMail mail, Digest all) {
        Contact reader = mail.contact();
        Digest digest = mail.occasion().partOf(all);
        Optional<String> recipient = reader.recipientOn(digest.day());
        if (digest.isQuiet() || recipient.isEmpty()) {
            return false;
        }
        if (!stillHolds(mail, recipient.get(), digest)) {
            if (mail.attempts().uncertain()) {
                rename(mail);
            }
            calendars.takeBack(mail);
            fill(mail, digest, pasts.of(reader));
        }
        return true;
    }

    private boolean stillHolds(OutboxMail mail, String recipient, Digest digest) {
        boolean sameWords = letters.basis(mail.contact(), recipient, digest)
                .equals(mail.wording().basis());
        return sameWords && sameDates(mail, digest)
                || mail.attempts().uncertain() && mail.wording().isTrueTo(digest, recipient);
    }

    /** The calendar counts what this mail brings as sent, so what still differs from the register changed since. */
    private boolean sameDates(OutboxMail mail, Digest digest) {
        return !mail.occasion().isDigest()
                || CalendarChange.between(calendars.sent(mail.contact()), digest)
                        .isEmpty();
    }

    /** Gives a mail that gets other words another Message-ID. */
    void rename(OutboxMail mail) {
        mail.rename(revision -> MessageId.of(mail.contact(), mail.occasion(), revision, links));
    }

    /** Cancels a mail; what it would have told counts as not told. */
    void withdraw(OutboxMail mail, String reason) {
        mail.cancel(reason, time.now());
        announcements.takeBack(mail);
    }

    private OutboxMail draft(Contact reader, Occasion occasion) {
        return new OutboxMail(
                reader,
                occasion,
                MessageId.of(reader, occasion, 0, links),
                time.now(),
                window.firstOpeningFrom(time.now()));
    }

    private void fill(OutboxMail mail, Digest digest, Past past) {
        boolean isDigest = mail.occasion().isDigest();
        List<CalendarChange> changes = isDigest ? CalendarChange.between(past.calendar(), digest) : List.of();
        mail.write(wording(mail.contact(), digest, isDigest, changes));
        entities.persist(mail);
        if (isDigest) {
            announcements.tell(mail, digest, past.told());
            calendars.record(mail, changes);
        }
    }

    private Wording wording(Contact reader, Digest digest, boolean isDigest, List<CalendarChange> changes) {
        Letter letter = isDigest ? letters.digest(reader, digest) : letters.firstDayLate(reader, digest);
        String recipient = reader.recipientOn(digest.day()).orElseThrow();
        return new Wording(
                recipient,
                letter.subject(),
                letter.text(),
                letter.html(),
                Contents.of(digest).kept(),
                calendars.file(changes),
                letters.basis(reader, recipient, digest));
    }
}
