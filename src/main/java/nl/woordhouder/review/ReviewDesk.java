// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Objects;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.commitment.Commitment;
import nl.woordhouder.commitment.CommitmentRegister;
import nl.woordhouder.commitment.CommitmentStatus;
import nl.woordhouder.commitment.Decision;
import nl.woordhouder.commitment.Due;
import nl.woordhouder.commitment.NewCommitment;
import nl.woordhouder.commitment.Source;
import nl.woordhouder.document.Document;
import nl.woordhouder.document.DocumentRepository;
import nl.woordhouder.extraction.Candidate;
import nl.woordhouder.ministry.Ministries;
import nl.woordhouder.web.Dutch;
import org.jspecify.annotations.Nullable;

/**
 * A person judges a candidate. Only what is accepted here can ever be overdue or mailed. Each verb holds the row of the
 * document, so that two people, or a person and a newer reading, take turns.
 */
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
     * @throws DateNotConfirmed when nobody said yet what the date of its document is
     * @throws UnknownCandidate when there is no such promise on the desk
     */
    public Commitment accept(long candidateId, Amendments amendments, String actor) {
        Document document = lockedDocument(candidateId);
        ReviewCandidate candidate = promise(candidateId);
        candidate.mustBePending();
        LocalDate promisedOn = document.datedOn();
        if (promisedOn == null || document.dateOrigin().needsConfirmation()) {
            throw new DateNotConfirmed();
        }
        String answering = ministries
                .answering(amendments.ministryCode(), promisedOn, time.today())
                .code();
        Commitment commitment = register.register(
                commitment(candidate, document, amendments, answering),
                decision(actor, amendment(candidate.due(), amendments)));
        candidate.accept(commitment.number(), actor, time.now());
        return commitment;
    }

    /**
     * Turns a candidate down.
     *
     * @throws AlreadyDecided when somebody decided on it before
     * @throws UnknownCandidate when there is no such promise on the desk
     */
    public void reject(long candidateId, String reason, String actor) {
        lockedDocument(candidateId);
        promise(candidateId).reject(reason, actor, time.now());
    }

    /**
     * Takes a decision back: the candidate waits for review again. What was accepted by mistake stays in the register
     * as lapsed, with that reason: a number once given is never without an answer.
     *
     * @throws AlreadyDecided when the register moved on since the acceptance
     * @throws UnknownCandidate when there is no such promise on the desk
     */
    public void undo(long candidateId, String actor) {
        lockedDocument(candidateId);
        ReviewCandidate candidate = promise(candidateId);
        String number = candidate.verdict().commitment();
        if (number != null) {
            withdraw(number, actor);
        }
        candidate.reopen();
    }

    private void withdraw(String number, String actor) {
        boolean untouched = register.isAsRegistered(number);
        if (!untouched) {
            throw new AlreadyDecided("Toezegging " + number + " is sindsdien gewijzigd. Wijzig haar in het register.");
        }
        register.changeStatus(number, CommitmentStatus.LAPSED, decision(actor, "bij vergissing aanvaard"));
    }

    /** What the history tells of a due date that was changed while accepting; null when it was not. */
    private static @Nullable String amendment(ExtractedDue read, Amendments amendments) {
        if (Objects.equals(read.until(), amendments.until())) {
            return null;
        }
        String was = read.until() == null ? "geen datum" : "uiterlijk " + Dutch.dutch(read.until());
        return "Termijn aangepast bij het beoordelen; in de tekst gelezen: " + was;
    }

    private Decision decision(String actor, @Nullable String reason) {
        return new Decision(actor, time.now(), time.today(), reason);
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
                new Due(
                        candidate.due().words(),
                        amendments.from(),
                        amendments.until(),
                        amendments.until() == null ? amendments.noDateReason() : null),
                amendments.condition(),
                new Source(
                        document.title(),
                        document.datedOn(),
                        document.particulars().dossiers(),
                        document.id(),
                        candidate.span().start(),
                        candidate.span().end()));
    }

    private Document lockedDocument(long candidateId) {
        long documentId = candidates.documentOf(candidateId).orElseThrow(UnknownCandidate::new);
        return documents.locked(documentId).orElseThrow(UnknownCandidate::new);
    }

    private ReviewCandidate promise(long candidateId) {
        return candidates
                .findByIdOptional(candidateId)
                .filter(candidate -> candidate.label() != Candidate.Label.FULFILMENT)
                .orElseThrow(UnknownCandidate::new);
    }
}
