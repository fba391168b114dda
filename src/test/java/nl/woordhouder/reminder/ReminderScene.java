// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.calendar.TestClock;
import nl.woordhouder.commitment.Commitment;
import nl.woordhouder.commitment.CommitmentRegister;
import nl.woordhouder.commitment.CommitmentStatus;
import nl.woordhouder.commitment.CommitmentType;
import nl.woordhouder.commitment.Decision;
import nl.woordhouder.commitment.Due;
import nl.woordhouder.commitment.NewCommitment;
import nl.woordhouder.commitment.Source;
import org.jspecify.annotations.Nullable;

/** Builds what a reminder test needs, committed like the real thing, and takes it away again. */
@ApplicationScoped
@Transactional
public class ReminderScene {
    static final String BZ = "mnre1013";
    static final String OCW = "mnre1109";

    private final EntityManager entities;
    private final CommitmentRegister register;
    private final Contacts contacts;
    private final BusinessTime time;
    private final TestClock clock;

    @Inject
    DigestReader digests;

    @Inject
    MailWriter writer;

    @Inject
    Pasts pasts;

    ReminderScene(
            EntityManager entities,
            CommitmentRegister register,
            Contacts contacts,
            BusinessTime time,
            TestClock clock) {
        this.entities = entities;
        this.register = register;
        this.contacts = contacts;
        this.time = time;
        this.clock = clock;
    }

    /** An empty register on the test clock's first morning. */
    public void clear() {
        clock.reset();
        entities.createNativeQuery("alter table outbox_mail drop constraint if exists poison")
                .executeUpdate();
        entities.createNativeQuery("alter table commitment drop constraint if exists stays")
                .executeUpdate();
        for (String table : List.of("commitment_word", "commitment_mark")) {
            entities.createNativeQuery("delete from " + table).executeUpdate();
        }
        for (String table : List.of(
                "CalendarEntry",
                "Reminder",
                "OutboxMail",
                "CommitteeLadder",
                "Contact",
                "Sweep",
                "CommitmentEvent",
                "Commitment")) {
            entities.createQuery("delete from " + table).executeUpdate();
        }
    }

    Contact reader(String email, Readership readership) {
        return contacts.add(MailAddress.read(email).orElseThrow(), "Anna de Wit", readership, false)
                .orElseThrow();
    }

    void refuse(Contact reader, String reason) {
        entities.find(Contact.class, reader.id()).refuse(reason, time.now());
    }

    void wishes(Contact reader, Wishes wishes) {
        entities.find(Contact.class, reader.id()).change(wishes);
    }

    Contact readerOfBz() {
        return reader("toezeggingen@bz.example", new Readership.OfMinistry(BZ));
    }

    /** From now on the database takes no mail to this address that was tried {@code attempts} times or more. */
    void poison(String email, int attempts) {
        entities.createNativeQuery("alter table outbox_mail add constraint poison check (recipient <> '" + email
                        + "' or attempts < " + attempts + ")")
                .executeUpdate();
    }

    /** From now on the database keeps a commitment at the ministry that answers for it. */
    void keepWhereItIs(Commitment commitment) {
        entities.createNativeQuery("alter table commitment add constraint stays check (number <> '"
                        + commitment.number() + "' or answering_code = '" + commitment.answeringCode() + "')")
                .executeUpdate();
    }

    Commitment promised(@Nullable LocalDate until) {
        return promised(BZ, null, until);
    }

    Commitment promised(String ministry, @Nullable String committee, @Nullable LocalDate until) {
        return promised(ministry, committee, until, LocalDate.of(2026, 1, 2));
    }

    Commitment promised(String ministry, @Nullable String committee, @Nullable LocalDate until, LocalDate promisedOn) {
        NewCommitment fresh = new NewCommitment(
                "Onderhoud van <bruggen> & sluizen",
                "Ik stuur de Kamer een brief over het onderhoud van bruggen en sluizen.",
                CommitmentType.INFORM,
                ministry,
                ministry,
                "minister van Buitenlandse Zaken",
                null,
                committee,
                "Kamer",
                new Due("in maart", null, until, until == null ? "de brief noemt geen datum" : null),
                null,
                new Source("Brief over bruggen", promisedOn, null, 1, 0, 10));
        return register.register(fresh, because(null));
    }

    void settle(Commitment commitment) {
        register.changeStatus(commitment.number(), CommitmentStatus.FULFILLED, because("beantwoord per brief"));
    }

    void reopen(Commitment commitment) {
        register.changeStatus(commitment.number(), CommitmentStatus.OPEN, because("het antwoord was niet volledig"));
    }

    void postpone(Commitment commitment, LocalDate until) {
        register.changeDue(commitment.number(), new Due("later", null, until, null), because("uitstelbrief"));
    }

    /** All mails, oldest first. */
    List<OutboxMail> mails() {
        return entities.createQuery("from OutboxMail m join fetch m.contact order by m.id", OutboxMail.class)
                .getResultList();
    }

    /** One mail of each state, and digests of every group. */
    public void mailInEveryState() {
        LocalDate today = time.today();
        for (int days : new int[] {-400, -23, -1, 0, 3, 9, 20}) {
            promised(BZ, "BuHa-OS", today.plusDays(days));
        }
        promised(BZ, "BuHa-OS", null);
        Contact refused = reader("bestaat.niet@bz.example", new Readership.OfMinistry(BZ));
        Contact away = reader("griffie@kamer.example", new Readership.OfCommittee("BuHa-OS"));
        readerOfBz();
        for (Contact reader : contacts.all()) {
            writer.writeDigest(reader, digests.read(reader, today), pasts.of(reader));
        }
        for (OutboxMail mail : mails()) {
            if (mail.contact().id().equals(refused.id())) {
                mail.fail("recipient address not accepted: 550 5.1.1 no such user here", time.now());
            } else if (mail.contact().id().equals(away.id())) {
                mail.accepted(time.now());
            }
        }
        away.unsubscribe(time.now());
        entities.find(Contact.class, refused.id()).refuse("550 5.1.1 no such user here", time.now());
        entities.persist(new Sweep(today, Sweep.Cause.SCHEDULED, time.now()));
    }

    /** A sweep that ended well. */
    void swept(LocalDate day) {
        Instant at = day.atTime(6, 15).atZone(time.zone()).toInstant();
        Sweep run = new Sweep(day, Sweep.Cause.SCHEDULED, at);
        run.finish(0, 0, 0, at);
        entities.persist(run);
    }

    long secondRun() {
        return entities.createQuery("select id from Sweep order by id", Long.class)
                .setFirstResult(1)
                .setMaxResults(1)
                .getSingleResult();
    }

    /** The latest mail as its reader sees it. */
    public String latestHtml() {
        List<OutboxMail> all = mails();
        return all.get(all.size() - 1).wording().htmlBody();
    }

    /** The path of the page of the latest mail. */
    public String latestMailPath() {
        List<OutboxMail> all = mails();
        return "/beheer/uitbox/" + all.get(all.size() - 1).id();
    }

    /** The path of the page of the latest contact. */
    public String latestContactPath() {
        List<Contact> all = contacts.all();
        return "/beheer/contacten/" + all.get(all.size() - 1).id();
    }

    /** The path by which a reader chooses what mail to get. */
    public String preferencesPath() {
        return "/voorkeuren/" + contacts.all().get(0).token();
    }

    /** The path by which a reader ends the mail. */
    public String unsubscribePath() {
        return "/afmelden/" + contacts.all().get(0).token();
    }

    private Decision because(@Nullable String reason) {
        return new Decision("anna", time.now(), time.today(), reason);
    }
}
