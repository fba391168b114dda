// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
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
class ReminderScene {
    static final String BZ = "mnre1013";
    static final String OCW = "mnre1109";

    private final EntityManager entities;
    private final CommitmentRegister register;
    private final Contacts contacts;
    private final BusinessTime time;
    private final TestClock clock;

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
    void clear() {
        clock.reset();
        for (String table : List.of("Reminder", "OutboxMail", "Contact", "Sweep", "CommitmentEvent", "Commitment")) {
            entities.createQuery("delete from " + table).executeUpdate();
        }
    }

    Contact reader(String email, Readership readership) {
        return contacts.add(MailAddress.read(email).orElseThrow(), "Anna de Wit", readership)
                .orElseThrow();
    }

    Contact readerOfBz() {
        return reader("toezeggingen@bz.example", new Readership.OfMinistry(BZ));
    }

    Commitment promised(@Nullable LocalDate until) {
        return promised(BZ, null, until);
    }

    Commitment promised(String ministry, @Nullable String committee, @Nullable LocalDate until) {
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
                new Source("Brief over bruggen", LocalDate.of(2026, 1, 2), 1, 0, 10));
        return register.register(fresh, because(null));
    }

    void settle(Commitment commitment) {
        register.changeStatus(commitment.number(), CommitmentStatus.FULFILLED, because("beantwoord per brief"));
    }

    void postpone(Commitment commitment, LocalDate until) {
        register.changeDue(commitment.number(), new Due("later", null, until, null), because("uitstelbrief"));
    }

    /** All mails, oldest first. */
    List<OutboxMail> mails() {
        return entities.createQuery("from OutboxMail m join fetch m.contact order by m.id", OutboxMail.class)
                .getResultList();
    }

    private Decision because(@Nullable String reason) {
        return new Decision("anna", time.now(), time.today(), reason);
    }
}
