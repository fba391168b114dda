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
import java.util.function.Function;
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

    private static final String FREE = "state = PENDING and attempts.nextAt <= :now"
            + " and (attempts.leasedUntil is null or attempts.leasedUntil <= :now)";

    private final EntityManager entities;
    private final Contacts contacts;
    private final DigestReader digests;
    private final MailWriter writer;
    private final Announcements announcements;
    private final SendWindow window;
    private final MailConfig config;
    private final BusinessTime time;

    Claims(
            EntityManager entities,
            Contacts contacts,
            DigestReader digests,
            MailWriter writer,
            Announcements announcements,
            SendWindow window,
            MailConfig config,
            BusinessTime time) {
        this.entities = entities;
        this.contacts = contacts;
        this.digests = digests;
        this.writer = writer;
        this.announcements = announcements;
        this.window = window;
        this.config = config;
        this.time = time;
    }

    /** Mail that may be sent now, longest waiting first. */
    List<Long> waiting(int atMost) {
        return entities.createQuery(
                        "select id from OutboxMail where " + FREE + " order by attempts.nextAt, id", Long.class)
                .setParameter("now", time.now())
                .setMaxResults(atMost)
                .getResultList();
    }

    /**
     * Claims these mails and puts the latest state of the register in them. Left out is what another relay claimed first,
     * and what there is nothing to tell of any more.
     */
    List<Outgoing> take(List<Long> ids) {
        contacts.lockedReadersOf(ids);
        Instant now = time.now();
        LocalDate today = time.today();
        Function<Contact, Digest> digestOf = digests.forMany(today);
        return free(ids, now).stream()
                .filter(mail -> isToBeSent(mail, digestOf.apply(mail.contact())))
                .map(mail -> Outgoing.claim(mail, now, now.plus(lease()), today))
                .toList();
    }

    private boolean isToBeSent(OutboxMail mail, Digest digest) {
        boolean somethingToTell = writer.renew(mail, digest);
        if (!somethingToTell) {
            boolean nobody = mail.contact().recipientOn(digest.day()).isEmpty();
            writer.withdraw(mail, nobody ? "De ontvanger krijgt nu geen mail." : "Er valt niets meer te melden.");
        }
        return somethingToTell;
    }

    /** Whether there is time enough to send a mail and to record what became of it before its lease ends. */
    boolean mayStillSend(Outgoing claimed) {
        return !time.now().plus(config.timeout().multipliedBy(LEASE_TIMES / 2)).isAfter(claimed.leasedUntil());
    }

    /** What was claimed but not offered to the mail server is free again, as it was. */
    void giveBack(List<Outgoing> unsent) {
        for (Outgoing outgoing : unsent) {
            OutboxMail mail = entities.find(OutboxMail.class, outgoing.id(), LockModeType.PESSIMISTIC_WRITE);
            if (isLatest(outgoing, mail)) {
                mail.attempts().undo(outgoing.wasUncertain(), outgoing.wasFirstAt());
            }
        }
    }

    /** Records what became of an attempt, unless a later attempt has begun. */
    void record(Outgoing outgoing, Delivery delivery) {
        boolean recorded =
                delivery instanceof Delivery.Accepted ? recordAccepted(outgoing) : recordNot(outgoing, delivery);
        if (!recorded) {
            LOG.warnf("Mail %d: attempt %d ended after another began", outgoing.id(), outgoing.attempt());
        }
    }

    /** Without a look at its words: this happens to nearly every mail. */
    private boolean recordAccepted(Outgoing outgoing) {
        return entities.createQuery("update OutboxMail set state = SENT, lastError = null, settledAt = :now,"
                                + " attempts.leasedUntil = null"
                                + " where id = :id and attempts.count = :attempt and state = PENDING")
                        .setParameter("now", time.now())
                        .setParameter("id", outgoing.id())
                        .setParameter("attempt", outgoing.attempt())
                        .executeUpdate()
                == 1;
    }

    private boolean recordNot(Outgoing outgoing, Delivery delivery) {
        contacts.lockedReadersOf(List.of(outgoing.id()));
        OutboxMail mail = entities.find(OutboxMail.class, outgoing.id(), LockModeType.PESSIMISTIC_WRITE);
        if (!isLatest(outgoing, mail)) {
            return false;
        }
        Duration wait = RetryPolicy.waitAfter(mail.attempts().count());
        if (delivery instanceof Delivery.Refused refused) {
            mail.attempts().notTaken(outgoing.wasUncertain());
            fail(mail, refused.reason(), time.now());
            mail.contact().refuse(mail.lastError(), time.now());
        } else if (delivery instanceof Delivery.Deferred deferred) {
            mail.attempts().notTaken(outgoing.wasUncertain());
            tryLater(mail, deferred.reason(), wait);
        } else if (delivery instanceof Delivery.Unreachable unreachable) {
            tryLater(mail, unreachable.reason(), wait);
        }
        return true;
    }

    private static boolean isLatest(Outgoing outgoing, OutboxMail mail) {
        return mail.state() == OutboxMail.State.PENDING && mail.attempts().count() == outgoing.attempt();
    }

    /** Puts aside a mail that we ourselves could not process, so that the others go out; it is tried again later. */
    void putAside(long id) {
        OutboxMail mail = entities.find(OutboxMail.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (mail.state() == OutboxMail.State.PENDING) {
            mail.attempts().startPatience(time.now());
            tryLater(mail, "Woordhouder kon deze mail niet verwerken; de oorzaak staat in het logboek.", AFTER_TROUBLE);
        }
    }

    private List<OutboxMail> free(List<Long> ids, Instant now) {
        return entities.createQuery("from OutboxMail where id in :ids and " + FREE + " order by id", OutboxMail.class)
                .setParameter("ids", ids)
                .setParameter("now", now)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private Duration lease() {
        return config.timeout().multipliedBy(LEASE_TIMES);
    }

    /** The reader counts as not told, so that the next sweep tells it anew: at most one digest a day (I3). */
    private void fail(OutboxMail mail, String reason, Instant now) {
        mail.fail(reason, now);
        announcements.takeBack(mail);
    }

    private void tryLater(OutboxMail mail, String reason, Duration wait) {
        Instant now = time.now();
        if (RetryPolicy.givesUp(mail.attempts().firstAt(), now)) {
            fail(mail, reason, now);
        } else {
            mail.postpone(reason, window.firstOpeningFrom(now.plus(wait)));
        }
    }
}
