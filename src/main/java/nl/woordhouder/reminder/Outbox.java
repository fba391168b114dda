// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.commitment.CommitmentStatus;
import org.jspecify.annotations.Nullable;

/** The mail that was decided on, and what each reader has been told by it. */
@ApplicationScoped
@Transactional
class Outbox {
    private final EntityManager entities;
    private final BusinessTime time;
    private final SendWindow window;
    private final Links links;

    Outbox(EntityManager entities, BusinessTime time, SendWindow window, Links links) {
        this.entities = entities;
        this.time = time;
        this.window = window;
        this.links = links;
    }

    /** Whether this reader has a digest for this day. */
    boolean holds(Contact reader, LocalDate day) {
        return entities.createQuery(
                                "select count(*) from OutboxMail where contact = :reader and digestDay = :day",
                                Long.class)
                        .setParameter("reader", reader)
                        .setParameter("day", day)
                        .getSingleResult()
                > 0;
    }

    /** What this reader has been told about commitments that are still unsettled. */
    Set<Announcement> told(Contact reader) {
        List<Announcement> told = entities.createQuery(
                        "select r.announcement from Reminder r where r.announcement.contactId = :reader"
                                + " and exists (select 1 from Commitment c where c.id = r.announcement.commitmentId"
                                + " and c.status in :unsettled)",
                        Announcement.class)
                .setParameter("reader", reader.id())
                .setParameter("unsettled", CommitmentStatus.UNSETTLED)
                .getResultList();
        return new HashSet<>(told);
    }

    /** The day of the last digest for this reader; null when there was none. */
    @Nullable
    LocalDate lastDigest(Contact reader) {
        return entities.createQuery("select max(digestDay) from OutboxMail where contact = :reader", LocalDate.class)
                .setParameter("reader", reader)
                .getSingleResult();
    }

    /**
     * Puts a digest in the outbox, in the transaction of the caller: the decision and its mail stand or fall together.
     * It takes the place of an older digest that still waits.
     */
    OutboxMail put(Contact reader, Digest digest, Letter letter) {
        OutboxMail mail = new OutboxMail(
                reader,
                digest.day(),
                MessageId.of(reader, digest.day(), links),
                time.now(),
                window.firstOpeningFrom(time.now()));
        mail.write(letter);
        entities.persist(mail);
        replaceWaiting(mail);
        tell(mail, digest);
        return mail;
    }

    /**
     * Records what a mail tells for the first time. Hold the row of its reader: whoever else tells the same reader
     * takes turns.
     */
    void tell(OutboxMail mail, Digest digest) {
        Set<Announcement> told = told(mail.contact());
        digest.announcements().stream()
                .filter(announcement -> !told.contains(announcement))
                .forEach(announcement -> entities.persist(new Reminder(announcement, mail.id())));
    }

    /** What a mail told counts as not told: it never arrived. */
    void takeBack(OutboxMail mail) {
        entities.createQuery("delete from Reminder where mailId = :mail")
                .setParameter("mail", mail.id())
                .executeUpdate();
    }

    /** The latest mails, newest first. */
    List<OutboxMail> latest(int atMost) {
        return entities.createQuery("from OutboxMail m join fetch m.contact order by m.id desc", OutboxMail.class)
                .setMaxResults(atMost)
                .getResultList();
    }

    long count(OutboxMail.State state) {
        return entities.createQuery("select count(*) from OutboxMail where state = :state", Long.class)
                .setParameter("state", state)
                .getSingleResult();
    }

    Optional<OutboxMail> byId(long id) {
        return Optional.ofNullable(entities.find(OutboxMail.class, id));
    }

    /** Tries a waiting or failed mail again as soon as mail goes out; whether there was one. */
    boolean retry(long id) {
        return changeUnleased(
                id,
                Set.of(OutboxMail.State.PENDING, OutboxMail.State.FAILED),
                mail -> mail.startAgain(window.firstOpeningFrom(time.now())));
    }

    /** Takes back a mail that still waits; whether there was one. */
    boolean cancel(long id, String reason) {
        return changeUnleased(id, Set.of(OutboxMail.State.PENDING), mail -> mail.cancel(reason, time.now()));
    }

    private boolean changeUnleased(long id, Set<OutboxMail.State> from, Consumer<OutboxMail> change) {
        OutboxMail mail = entities.find(OutboxMail.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (mail == null || !from.contains(mail.state()) || mail.isLeasedAt(time.now())) {
            return false;
        }
        change.accept(mail);
        return true;
    }

    private void replaceWaiting(OutboxMail successor) {
        List<OutboxMail> waiting = entities.createQuery(
                        "from OutboxMail where contact = :reader and state = PENDING and id <> :successor",
                        OutboxMail.class)
                .setParameter("reader", successor.contact())
                .setParameter("successor", successor.id())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        for (OutboxMail older : waiting) {
            if (!older.isLeasedAt(time.now())) {
                older.cancel("Vervangen door een nieuwer overzicht.", time.now());
                entities.createQuery("update Reminder set mailId = :successor where mailId = :older")
                        .setParameter("successor", successor.id())
                        .setParameter("older", older.id())
                        .executeUpdate();
            }
        }
    }
}
