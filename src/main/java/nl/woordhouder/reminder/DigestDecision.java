// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import nl.woordhouder.calendar.Recesses;
import nl.woordhouder.reminder.DigestPolicy.Heard;

/** Decides for one reader, in one transaction, whether there is a digest today. */
@ApplicationScoped
class DigestDecision {
    private final EntityManager entities;
    private final DigestReader digests;
    private final Recesses recesses;
    private final MailWriter writer;
    private final Outbox outbox;

    DigestDecision(EntityManager entities, DigestReader digests, Recesses recesses, MailWriter writer, Outbox outbox) {
        this.entities = entities;
        this.digests = digests;
        this.recesses = recesses;
        this.writer = writer;
        this.outbox = outbox;
    }

    /** Whether a digest went into the outbox. The lock makes sweeps that run side by side take turns. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean decide(long readerId, LocalDate day) {
        Contact reader = entities.find(Contact.class, readerId, LockModeType.PESSIMISTIC_WRITE);
        if (reader == null || reader.recipientOn(day).isEmpty() || outbox.holds(reader, day)) {
            return false;
        }
        Digest digest = digests.read(reader, day);
        Heard heard = new Heard(outbox.told(reader), outbox.lastDigest(reader), recesses.include(day));
        if (!DigestPolicy.callsFor(digest, heard)) {
            return false;
        }
        writer.write(reader, Occasion.digestOf(day), digest);
        if (reader.wishes().singleMail()) {
            digest.announcements().stream()
                    .filter(announcement -> announcement.step() == Step.OVERDUE)
                    .filter(announcement -> !heard.told().contains(announcement) && !outbox.holds(announcement))
                    .forEach(announcement -> writer.write(reader, Occasion.of(announcement), digest));
        }
        return true;
    }
}
