// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.commitment.ChangedMeanwhile;
import nl.woordhouder.commitment.CommitmentRegister;
import nl.woordhouder.commitment.Decision;
import nl.woordhouder.commitment.DecisionReversal;
import nl.woordhouder.commitment.Due;
import nl.woordhouder.document.DocumentRepository;
import nl.woordhouder.extraction.Candidate;

/** A person decides whether a sentence of a letter fulfils a commitment. The engine's suggestion settles nothing. */
@ApplicationScoped
@Transactional
class FulfilmentDesk {
    private final ReviewCandidateRepository candidates;
    private final DocumentRepository documents;
    private final CommitmentRegister register;
    private final DecisionReversal reversal;
    private final BusinessTime time;

    FulfilmentDesk(
            ReviewCandidateRepository candidates,
            DocumentRepository documents,
            CommitmentRegister register,
            DecisionReversal reversal,
            BusinessTime time) {
        this.candidates = candidates;
        this.documents = documents;
        this.register = register;
        this.reversal = reversal;
        this.time = time;
    }

    /**
     * Records that a letter fulfils a commitment, or a part of it.
     *
     * @throws AlreadyDecided when somebody decided on the sentence before
     * @throws ChangedMeanwhile when somebody changed the commitment since
     * @throws UnknownCandidate when there is no such suggestion
     */
    void confirm(long id, Fulfilment fulfilment, String actor) {
        ReviewCandidate suggestion = locked(id);
        suggestion.mustBePending();
        String number = fulfilment.number();
        Due before = register.unchanged(number, fulfilment.version()).due();
        Decision decision = new Decision(actor, time.now(), time.today(), fulfilment.reason());
        register.changeStatus(number, fulfilment.status(), decision);
        if (!fulfilment.rest().isEmpty()) {
            register.leaveOpen(number, fulfilment.rest(), decision);
        }
        if (fulfilment.restBy() != null) {
            register.changeDue(number, new Due(before.words(), null, fulfilment.restBy(), null), decision);
        }
        suggestion.accept(number, actor, decision.at());
    }

    /**
     * Records that the sentence fulfils nothing in the register.
     *
     * @throws AlreadyDecided when somebody decided on the sentence before
     * @throws UnknownCandidate when there is no such suggestion
     */
    void reject(long id, String actor) {
        locked(id).reject("Geen nakoming", actor, time.now());
    }

    /**
     * Takes a decision back: the suggestion waits again, and the commitment is what it was before.
     *
     * @throws AlreadyDecided when the register moved on since
     * @throws UnknownCandidate when there is no such suggestion
     */
    void undo(long id, String actor) {
        ReviewCandidate suggestion = locked(id);
        Verdict verdict = suggestion.verdict();
        if (verdict.accepted()) {
            Decision decision = new Decision(actor, time.now(), time.today(), "nakoming bij vergissing bevestigd");
            DecisionReversal.Taken taken = new DecisionReversal.Taken(verdict.by(), verdict.at());
            if (!reversal.takeBack(verdict.commitment(), taken, decision)) {
                throw new AlreadyDecided(
                        "Toezegging " + verdict.commitment() + " is sindsdien gewijzigd. Wijzig haar in het register.");
            }
        }
        suggestion.reopen();
    }

    /** Holds the row of the document, so that two people take turns. */
    private ReviewCandidate locked(long id) {
        Optional<Long> document = candidates.documentOf(id);
        documents.locked(document.orElseThrow(UnknownCandidate::new));
        return candidates
                .findByIdOptional(id)
                .filter(candidate -> candidate.label() == Candidate.Label.FULFILMENT)
                .orElseThrow(UnknownCandidate::new);
    }
}
