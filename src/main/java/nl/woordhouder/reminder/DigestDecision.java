// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Decides for one reader, in one transaction, whether there is a digest today. */
@ApplicationScoped
class DigestDecision {
    private final EntityManager entities;
    private final DigestReader digests;
    private final DigestLetters letters;
    private final Outbox outbox;

    DigestDecision(EntityManager entities, DigestReader digests, DigestLetters letters, Outbox outbox) {
        this.entities = entities;
        this.digests = digests;
        this.letters = letters;
        this.outbox = outbox;
    }

    /** Whether a digest went into the outbox. The lock makes sweeps that run side by side take turns. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean decide(long readerId, LocalDate day) {
        Contact reader = entities.find(Contact.class, readerId, LockModeType.PESSIMISTIC_WRITE);
        if (reader == null || !reader.active() || outbox.holds(reader, day)) {
            return false;
        }
        Digest digest = digests.read(reader, day);
        if (!DigestPolicy.callsFor(digest, outbox.told(reader), outbox.lastDigest(reader))) {
            return false;
        }
        outbox.put(reader, digest, letters.write(reader, digest));
        return true;
    }
}
