// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import nl.woordhouder.calendar.BusinessTime;
import org.jspecify.annotations.Nullable;

/** Fills the register with what a test needs, each entry in a transaction of its own. */
@ApplicationScoped
@Transactional
public class RegisterForTests {
    private final CommitmentRegister register;
    private final BusinessTime time;

    RegisterForTests(CommitmentRegister register, BusinessTime time) {
        this.register = register;
        this.time = time;
    }

    /**
     * A commitment of a ministry, found again by its subject.
     *
     * @param until the due date, or null for none
     * @return its number
     */
    public String promise(String ministryCode, String subject, @Nullable LocalDate until) {
        return promise(ministryCode, ministryCode, subject, until);
    }

    /** The same, promised by one ministry and answered for by another. */
    public String promise(String ministryCode, String answeringCode, String subject, @Nullable LocalDate until) {
        return promise(ministryCode, answeringCode, subject, until, 1);
    }

    /** A commitment without a date that was made in a document. */
    public String promiseIn(long document, String ministryCode, String answeringCode) {
        return promise(ministryCode, answeringCode, "Wegen rond Papierveen", null, document);
    }

    /** A commitment to somebody, of which the source belongs to these dossiers. */
    public String promiseTo(String addressee, String subject, String dossiers) {
        Source source = new Source("Verzamelbrief februari", LocalDate.of(2026, 2, 2), dossiers, 1, 0, 10);
        return promise("mnre1013", "mnre1013", subject, addressee, null, source);
    }

    private String promise(
            String ministryCode, String answeringCode, String subject, @Nullable LocalDate until, long document) {
        Source source = new Source("Verzamelbrief januari", LocalDate.of(2026, 1, 2), null, document, 0, 10);
        return promise(ministryCode, answeringCode, subject, "Kamer", until, source);
    }

    private String promise(
            String ministryCode,
            String answeringCode,
            String subject,
            String addressee,
            @Nullable LocalDate until,
            Source source) {
        Due due = until == null
                ? new Due("binnenkort", null, null, "de brief noemt geen vaste datum: binnenkort")
                : new Due("voor die dag", until.minusDays(30), until, null);
        NewCommitment fresh = new NewCommitment(
                subject,
                "Ik zeg toe dat uw Kamer hierover een brief ontvangt: " + subject + ".",
                CommitmentType.INFORM,
                ministryCode,
                answeringCode,
                "minister",
                null,
                "BuZa",
                addressee,
                due,
                null,
                source);
        return register.register(fresh, new Decision("anna", time.now(), time.today(), null))
                .number();
    }

    public void decide(String number, CommitmentStatus status, String reason) {
        register.changeStatus(number, status, new Decision("anna", time.now(), time.today(), reason));
    }

    public void postpone(String number, LocalDate until, String reason) {
        register.changeDue(
                number, new Due(null, null, until, null), new Decision("anna", time.now(), time.today(), reason));
    }
}
