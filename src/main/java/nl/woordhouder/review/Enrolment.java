// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.commitment.Commitment;
import nl.woordhouder.commitment.CommitmentRegister;
import nl.woordhouder.commitment.Decision;
import nl.woordhouder.commitment.Due;
import nl.woordhouder.commitment.NewCommitment;
import nl.woordhouder.commitment.Source;
import nl.woordhouder.document.Document;
import nl.woordhouder.ministry.Ministries;
import nl.woordhouder.web.Dutch;
import org.jspecify.annotations.Nullable;

/** Enters what a person made of a candidate in the register. */
@ApplicationScoped
class Enrolment {
    private final CommitmentRegister register;
    private final Ministries ministries;
    private final BusinessTime time;

    Enrolment(CommitmentRegister register, Ministries ministries, BusinessTime time) {
        this.register = register;
        this.ministries = ministries;
        this.time = time;
    }

    /**
     * Makes a commitment.
     *
     * @param why what the history says besides; empty for nothing
     * @throws DateNotConfirmed when nobody said yet what the date of the document is
     */
    Commitment enrol(ReviewCandidate candidate, Document document, Amendments amendments, String why, String actor) {
        String answering = ministries
                .answering(amendments.ministryCode(), promisedOn(document), time.today())
                .code();
        String reason = (why + amendment(candidate.due(), amendments)).strip();
        return register.register(
                commitment(candidate, document, amendments, answering),
                new Decision(actor, time.now(), time.today(), reason.isEmpty() ? null : reason));
    }

    /**
     * The day of the promise.
     *
     * @throws DateNotConfirmed when nobody said yet what the date of the document is
     */
    static LocalDate promisedOn(Document document) {
        LocalDate day = document.datedOn();
        if (day == null || document.dateOrigin().needsConfirmation()) {
            throw new DateNotConfirmed();
        }
        return day;
    }

    /** Where the words of a candidate stand. */
    static Source source(ReviewCandidate candidate, Document document) {
        return new Source(
                document.title(),
                document.datedOn(),
                document.particulars().dossiers(),
                document.id(),
                candidate.span().start(),
                candidate.span().end());
    }

    /** What the history tells of a due date that was changed while accepting; empty when it was not. */
    private static String amendment(ExtractedDue read, Amendments amendments) {
        if (Objects.equals(read.until(), amendments.until())) {
            return "";
        }
        String was = read.until() == null ? "geen datum" : "uiterlijk " + Dutch.dutch(read.until());
        return "Termijn aangepast bij het beoordelen; in de tekst gelezen: " + was;
    }

    private static NewCommitment commitment(
            ReviewCandidate candidate, Document document, Amendments amendments, String answering) {
        return new NewCommitment(
                amendments.subject(),
                candidate.quote(),
                amendments.type(),
                amendments.ministryCode(),
                answering,
                candidate.office(),
                candidate.person(),
                amendments.committee(),
                amendments.addressee(),
                due(candidate.due().words(), amendments),
                amendments.condition(),
                source(candidate, document));
    }

    private static Due due(@Nullable String words, Amendments amendments) {
        return new Due(
                words,
                amendments.from(),
                amendments.until(),
                amendments.until() == null ? amendments.noDateReason() : null);
    }
}
