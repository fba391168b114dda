// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.woordhouder.calendar.BusinessTime;
import org.jboss.logging.Logger;

/** Takes mail out of the outbox for one relay at a time and records what became of it. Each step is a transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Claims {
    private static final Logger LOG = Logger.getLogger(Claims.class);

    /** Well above the time that one mail may take, so that a lease never ends while its relay lives. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final EntityManager entities;
    private final DigestReader digests;
    private final DigestLetters letters;
    private final Outbox outbox;
    private final SendWindow window;
    private final BusinessTime time;

    Claims(
            EntityManager entities,
            DigestReader digests,
            DigestLetters letters,
            Outbox outbox,
            SendWindow window,
            BusinessTime time) {
        this.entities = entities;
        this.digests = digests;
        this.letters = letters;
        this.outbox = outbox;
        this.window = window;
        this.time = time;
    }

    /** Mail that may be sent now, longest waiting first. */
    List<Long> waiting(int atMost) {
        return entities.createQuery(
                        "select id from OutboxMail where state = PENDING and nextAttemptAt <= :now"
                                + " and (leasedUntil is null or leasedUntil <= :now) order by nextAttemptAt, id",
                        Long.class)
                .setParameter("now", time.now())
                .setMaxResults(atMost)
                .getResultList();
    }

    /**
     * Claims a mail and puts the latest state of the register in it; empty when another relay was first, or when there
     * is nothing to tell any more.
     */
    Optional<Outgoing> take(long id) {
        Instant now = time.now();
        Contact reader = lockedReader(id);
        if (!lease(id, now)) {
            return Optional.empty();
        }
        OutboxMail mail = entities.find(OutboxMail.class, id);
        if (!reader.active()) {
            mail.cancel("De ontvanger krijgt geen mail meer.", now);
            return Optional.empty();
        }
        Digest digest = digests.read(reader, time.today());
        if (digest.isQuiet()) {
            mail.cancel("Er valt niets meer te melden.", now);
            return Optional.empty();
        }
        mail.write(letters.write(reader, digest));
        outbox.tell(mail, digest);
        mail.attempt(now);
        return Optional.of(Outgoing.of(mail));
    }

    /** Records what became of an attempt, unless a later attempt has begun. */
    void record(Outgoing outgoing, Delivery delivery) {
        OutboxMail mail = entities.find(OutboxMail.class, outgoing.id(), LockModeType.PESSIMISTIC_WRITE);
        if (mail.attempts() != outgoing.attempt() || mail.state() != OutboxMail.State.PENDING) {
            LOG.warnf("Mail %d: attempt %d ended after another began", outgoing.id(), outgoing.attempt());
            return;
        }
        Instant now = time.now();
        if (delivery instanceof Delivery.Accepted) {
            mail.accepted(now);
        } else if (delivery instanceof Delivery.Refused refused) {
            fail(mail, refused.reason(), now);
        } else if (delivery instanceof Delivery.Deferred deferred) {
            tryLater(mail, deferred.reason(), now);
        } else if (delivery instanceof Delivery.Unreachable unreachable) {
            tryLater(mail, unreachable.reason(), now);
        }
    }

    /** Settles a mail that we ourselves cannot process; a person can have it tried again. */
    void giveUp(long id) {
        OutboxMail mail = entities.find(OutboxMail.class, id, LockModeType.PESSIMISTIC_WRITE);
        LOG.errorf("Mail %d to reader %d is given up", id, mail.contact().id());
        fail(mail, "Woordhouder kon deze mail niet verwerken; de oorzaak staat in het logboek.", time.now());
    }

    /** The same lock and the same order, reader before mail, as the sweep: so they take turns and never deadlock. */
    private Contact lockedReader(long mailId) {
        long readerId = entities.createQuery("select contact.id from OutboxMail where id = :mail", Long.class)
                .setParameter("mail", mailId)
                .getSingleResult();
        return entities.find(Contact.class, readerId, LockModeType.PESSIMISTIC_WRITE);
    }

    private boolean lease(long id, Instant now) {
        int claimed = entities.createQuery("update OutboxMail set leasedUntil = :end where id = :id and state = PENDING"
                        + " and nextAttemptAt <= :now and (leasedUntil is null or leasedUntil <= :now)")
                .setParameter("end", now.plus(LEASE))
                .setParameter("id", id)
                .setParameter("now", now)
                .executeUpdate();
        return claimed == 1;
    }

    /** The reader counts as not told, so that the next sweep tells it anew: at most one digest a day (I3). */
    private void fail(OutboxMail mail, String reason, Instant now) {
        mail.fail(reason, now);
        outbox.takeBack(mail);
    }

    private void tryLater(OutboxMail mail, String reason, Instant now) {
        if (RetryPolicy.givesUp(mail.firstAttemptAt(), now)) {
            fail(mail, reason, now);
        } else {
            mail.postpone(reason, window.firstOpeningFrom(now.plus(RetryPolicy.waitAfter(mail.attempts()))));
        }
    }
}
