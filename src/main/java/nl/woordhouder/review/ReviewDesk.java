// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.commitment.Commitment;
import nl.woordhouder.commitment.CommitmentRegister;
import nl.woordhouder.commitment.CommitmentType;
import nl.woordhouder.commitment.Decision;
import nl.woordhouder.commitment.Due;
import nl.woordhouder.commitment.NewCommitment;
import nl.woordhouder.commitment.Source;
import nl.woordhouder.document.Document;
import nl.woordhouder.document.DocumentRepository;
import nl.woordhouder.ministry.Ministries;

/** A person judges a candidate. Only what is accepted here can ever be overdue or mailed. */
@ApplicationScoped
@Transactional
public class ReviewDesk {
    private final ReviewCandidateRepository candidates;
    private final DocumentRepository documents;
    private final CommitmentRegister register;
    private final Ministries ministries;
    private final BusinessTime time;

    ReviewDesk(
            ReviewCandidateRepository candidates,
            DocumentRepository documents,
            CommitmentRegister register,
            Ministries ministries,
            BusinessTime time) {
        this.candidates = candidates;
        this.documents = documents;
        this.register = register;
        this.ministries = ministries;
        this.time = time;
    }

    /**
     * Makes a candidate a commitment.
     *
     * @throws AlreadyDecided when somebody decided on it before
     */
    public Commitment accept(long candidateId, Amendments amendments, String actor) {
        ReviewCandidate candidate = locked(candidateId);
        Document document = documents.findById(candidate.documentId());
        Decision decision = new Decision(actor, time.now(), time.today(), null);
        Commitment commitment = register.register(commitment(candidate, document, amendments), decision);
        candidate.accept(commitment.number(), actor, time.now());
        return commitment;
    }

    /**
     * Turns a candidate down.
     *
     * @throws AlreadyDecided when somebody decided on it before
     */
    public void reject(long candidateId, String reason, String actor) {
        locked(candidateId).reject(reason, actor, time.now());
    }

    /**
     * Takes a rejection back.
     *
     * @throws AlreadyDecided when the candidate is not a rejected one
     */
    public void reopen(long candidateId) {
        locked(candidateId).reopen();
    }

    private NewCommitment commitment(ReviewCandidate candidate, Document document, Amendments amendments) {
        LocalDate promisedOn = document.datedOn() == null ? time.today() : document.datedOn();
        String answering = ministries
                .answering(amendments.ministryCode(), promisedOn, time.today())
                .code();
        return new NewCommitment(
                amendments.subject(),
                candidate.quote(),
                CommitmentType.valueOf(candidate.type().name()),
                amendments.ministryCode(),
                answering,
                candidate.office(),
                candidate.person(),
                amendments.committee(),
                candidate.addressee(),
                new Due(
                        candidate.due().words(),
                        amendments.from(),
                        amendments.until(),
                        amendments.until() == null ? amendments.noDateReason() : null),
                candidate.condition(),
                new Source(document.title(), document.datedOn(), document.id(), candidate.start(), candidate.end()));
    }

    private ReviewCandidate locked(long candidateId) {
        ReviewCandidate candidate = candidates.findById(candidateId, LockModeType.PESSIMISTIC_WRITE);
        if (candidate == null) {
            throw new AlreadyDecided();
        }
        return candidate;
    }
}
