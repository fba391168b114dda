// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
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
    private final Calendars calendars;

    Outbox(EntityManager entities, BusinessTime time, SendWindow window, Links links, Calendars calendars) {
        this.entities = entities;
        this.time = time;
        this.window = window;
        this.links = links;
        this.calendars = calendars;
    }

    /** Whether this reader has a digest for this day. */
    boolean holds(Contact reader, LocalDate day) {
        return entities.createQuery(
                                "select count(*) from OutboxMail where contact = :reader and occasion.digestDay = :day",
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

    /** Whether this reader has a mail about this step. */
    boolean holds(Announcement announcement) {
        return entities.createQuery(
                                "select count(*) from OutboxMail where contact.id = :reader"
                                        + " and occasion.commitmentId = :commitment"
                                        + " and occasion.dueVersion = :version and occasion.step = :step",
                                Long.class)
                        .setParameter("reader", announcement.contactId())
                        .setParameter("commitment", announcement.commitmentId())
                        .setParameter("version", announcement.dueVersion())
                        .setParameter("step", announcement.step())
                        .getSingleResult()
                > 0;
    }

    /** The day of the last digest for this reader that went out or still can; null when there was none. */
    @Nullable
    LocalDate lastDigest(Contact reader) {
        return entities.createQuery(
                        "select max(occasion.digestDay) from OutboxMail where contact = :reader and state <> FAILED",
                        LocalDate.class)
                .setParameter("reader", reader)
                .getSingleResult();
    }

    /** A mail without words yet. */
    OutboxMail draft(Contact reader, Occasion occasion) {
        return new OutboxMail(
                reader,
                occasion,
                MessageId.of(reader, occasion, 0, links),
                time.now(),
                window.firstOpeningFrom(time.now()));
    }

    void put(OutboxMail mail) {
        entities.persist(mail);
    }

    /** Gives a mail that gets other words another Message-ID. */
    void rename(OutboxMail mail) {
        mail.rename(revision -> MessageId.of(mail.contact(), mail.occasion(), revision, links));
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
        calendars.takeBack(mail);
        entities.createQuery("delete from Reminder where mailId = :mail")
                .setParameter("mail", mail.id())
                .executeUpdate();
    }

    /**
     * Mails, newest first.
     *
     * @param before the id of the last mail already seen, or null to begin with the newest
     */
    List<OutboxMail> page(Set<OutboxMail.State> states, @Nullable Long before, int atMost) {
        return entities.createQuery(
                        "from OutboxMail m join fetch m.contact where m.id < :before and m.state in :states"
                                + " order by m.id desc",
                        OutboxMail.class)
                .setParameter("states", states)
                .setParameter("before", before == null ? Long.MAX_VALUE : before)
                .setMaxResults(atMost)
                .getResultList();
    }

    long count(OutboxMail.State state) {
        return entities.createQuery("select count(*) from OutboxMail where state = :state", Long.class)
                .setParameter("state", state)
                .getSingleResult();
    }

    /** When the mail that waits longest was decided on; empty when none waits. */
    Optional<Instant> oldestWaiting() {
        return Optional.ofNullable(
                entities.createQuery("select min(createdAt) from OutboxMail where state = PENDING", Instant.class)
                        .getSingleResult());
    }

    Optional<OutboxMail> byId(long id) {
        return Optional.ofNullable(entities.find(OutboxMail.class, id));
    }

    /** Tries a waiting or failed mail again as soon as mail goes out, to a reader who was refused too. */
    boolean retry(long id) {
        return changeUnleased(id, Set.of(OutboxMail.State.PENDING, OutboxMail.State.FAILED), mail -> {
            if (mail.state() == OutboxMail.State.FAILED && mail.isUncertain()) {
                // What it told was told by others since: it is written anew.
                rename(mail);
            }
            mail.startAgain(window.firstOpeningFrom(time.now()));
            mail.contact().acceptAgain();
        });
    }

    /** Takes back a mail that still waits; whether there was one. */
    boolean cancel(long id, String reason) {
        return changeUnleased(id, Set.of(OutboxMail.State.PENDING), mail -> mail.cancel(reason, time.now()));
    }

    /** The moment that mail goes out after a wait. */
    Instant opening(Duration wait) {
        return window.firstOpeningFrom(time.now().plus(wait));
    }

    private boolean changeUnleased(long id, Set<OutboxMail.State> from, Consumer<OutboxMail> change) {
        OutboxMail mail = entities.find(OutboxMail.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (mail == null || !from.contains(mail.state()) || mail.isLeasedAt(time.now())) {
            return false;
        }
        change.accept(mail);
        return true;
    }

    /** Takes back the digests that still wait: another follows, and tells what they would have told. */
    void withdrawWaiting(Contact reader) {
        entities.createQuery(
                        "from OutboxMail where contact = :reader and state = PENDING"
                                + " and occasion.digestDay is not null",
                        OutboxMail.class)
                .setParameter("reader", reader)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .filter(older -> !older.isLeasedAt(time.now()))
                .toList()
                .forEach(older -> withdraw(older, "Vervangen door een nieuwer overzicht."));
    }

    /** Cancels a mail; what it would have told counts as not told. */
    void withdraw(OutboxMail mail, String reason) {
        mail.cancel(reason, time.now());
        takeBack(mail);
    }
}
