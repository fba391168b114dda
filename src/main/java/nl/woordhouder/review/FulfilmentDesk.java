// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.commitment.ChangedMeanwhile;
import nl.woordhouder.commitment.CommitmentRegister;
import nl.woordhouder.commitment.CommitmentStatus;
import nl.woordhouder.commitment.Decision;
import nl.woordhouder.document.DocumentRepository;
import nl.woordhouder.extraction.Candidate;

/** A person decides whether a sentence of a letter fulfils a commitment. The engine's suggestion settles nothing. */
@ApplicationScoped
@Transactional
class FulfilmentDesk {
    private final ReviewCandidateRepository candidates;
    private final DocumentRepository documents;
    private final CommitmentRegister register;
    private final BusinessTime time;

    FulfilmentDesk(
            ReviewCandidateRepository candidates,
            DocumentRepository documents,
            CommitmentRegister register,
            BusinessTime time) {
        this.candidates = candidates;
        this.documents = documents;
        this.register = register;
        this.time = time;
    }

    /**
     * Records that a letter fulfils a commitment, or a part of it.
     *
     * @param status fulfilled or partly fulfilled
     * @param version of the commitment as the page showed it
     * @param reason names the letter
     * @throws AlreadyDecided when somebody decided on the sentence before
     * @throws ChangedMeanwhile when somebody changed the commitment since
     * @throws UnknownCandidate when there is no such suggestion
     */
    void confirm(long id, CommitmentStatus status, String number, int version, String reason, String actor) {
        ReviewCandidate suggestion = locked(id);
        suggestion.mustBePending();
        register.unchanged(number, version);
        register.changeStatus(number, status, new Decision(actor, time.now(), time.today(), reason));
        suggestion.accept(number, actor, time.now());
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
