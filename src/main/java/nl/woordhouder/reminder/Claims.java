// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.woordhouder.calendar.BusinessTime;
import org.jboss.logging.Logger;

/** Takes mail out of the outbox for one relay at a time and records what became of it. Each step is a transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Claims {
    private static final Logger LOG = Logger.getLogger(Claims.class);

    /** How often the time that one mail may take: a lease never ends while its relay lives. */
    private static final int LEASE_TIMES = 4;

    /** What did not work in our own house is tried again after this time; the cause may be gone by then. */
    private static final Duration AFTER_TROUBLE = Duration.ofMinutes(15);

    private final EntityManager entities;
    private final MailWriter writer;
    private final Outbox outbox;
    private final MailConfig config;
    private final BusinessTime time;

    Claims(EntityManager entities, MailWriter writer, Outbox outbox, MailConfig config, BusinessTime time) {
        this.entities = entities;
        this.writer = writer;
        this.outbox = outbox;
        this.config = config;
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
        LocalDate today = time.today();
        if (!writer.renew(mail, today)) {
            boolean nobody = reader.recipientOn(today).isEmpty();
            outbox.withdraw(mail, nobody ? "De ontvanger krijgt nu geen mail." : "Er valt niets meer te melden.");
            return Optional.empty();
        }
        mail.attempt(now);
        return Optional.of(Outgoing.of(mail, today));
    }

    /** Records what became of an attempt, unless a later attempt has begun. */
    void record(Outgoing outgoing, Delivery delivery) {
        if (delivery instanceof Delivery.Refused) {
            lockedReader(outgoing.id());
        }
        OutboxMail mail = entities.find(OutboxMail.class, outgoing.id(), LockModeType.PESSIMISTIC_WRITE);
        if (mail.attempts() != outgoing.attempt() || mail.state() != OutboxMail.State.PENDING) {
            LOG.warnf("Mail %d: attempt %d ended after another began", outgoing.id(), outgoing.attempt());
            return;
        }
        Instant now = time.now();
        if (delivery instanceof Delivery.Accepted) {
            mail.accepted(now);
        } else if (delivery instanceof Delivery.Refused refused) {
            mail.notTaken();
            fail(mail, refused.reason(), now);
            mail.contact().refuse(mail.lastError(), now);
        } else if (delivery instanceof Delivery.Deferred deferred) {
            mail.notTaken();
            tryLater(mail, deferred.reason(), RetryPolicy.waitAfter(mail.attempts()));
        } else if (delivery instanceof Delivery.Unreachable unreachable) {
            tryLater(mail, unreachable.reason(), RetryPolicy.waitAfter(mail.attempts()));
        }
    }

    /** Puts aside a mail that we ourselves could not process, so that the others go out; it is tried again later. */
    void putAside(long id) {
        OutboxMail mail = entities.find(OutboxMail.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (mail.state() == OutboxMail.State.PENDING) {
            mail.startPatience(time.now());
            tryLater(mail, "Woordhouder kon deze mail niet verwerken; de oorzaak staat in het logboek.", AFTER_TROUBLE);
        }
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
                .setParameter("end", now.plus(config.timeout().multipliedBy(LEASE_TIMES)))
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

    private void tryLater(OutboxMail mail, String reason, Duration wait) {
        Instant now = time.now();
        if (RetryPolicy.givesUp(mail.firstAttemptAt(), now)) {
            fail(mail, reason, now);
        } else {
            mail.postpone(reason, outbox.opening(wait));
        }
    }
}
