// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.commitment.ChangedMeanwhile;
import nl.woordhouder.commitment.Commitment;
import nl.woordhouder.commitment.CommitmentLinks;
import nl.woordhouder.commitment.CommitmentRegister;
import nl.woordhouder.commitment.CommitmentStatus;
import nl.woordhouder.commitment.Decision;
import nl.woordhouder.commitment.Passage;
import nl.woordhouder.commitment.Relation;
import nl.woordhouder.document.Document;
import nl.woordhouder.document.DocumentRepository;
import nl.woordhouder.extraction.Candidate;
import org.jspecify.annotations.Nullable;

/**
 * A person judges a candidate. Only what is accepted here can ever be overdue or mailed. Each verb holds the row of the
 * document, so that two people, or a person and a newer reading, take turns.
 */
@ApplicationScoped
@Transactional
public class ReviewDesk {
    private static final String SPLIT = "Eén zin met twee toezeggingen, gesplitst bij het beoordelen. ";

    private final ReviewCandidateRepository candidates;
    private final DocumentRepository documents;
    private final Enrolment enrolment;
    private final CommitmentRegister register;
    private final CommitmentLinks links;
    private final BusinessTime time;

    ReviewDesk(
            ReviewCandidateRepository candidates,
            DocumentRepository documents,
            Enrolment enrolment,
            CommitmentRegister register,
            CommitmentLinks links,
            BusinessTime time) {
        this.candidates = candidates;
        this.documents = documents;
        this.enrolment = enrolment;
        this.register = register;
        this.links = links;
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
        Commitment commitment = enrolment.enrol(candidate, document, amendments, "", actor);
        candidate.accept(commitment.number(), actor, time.now());
        return commitment;
    }

    /**
     * Makes two commitments of a candidate that promises two things, or one thing on two days.
     *
     * @throws AlreadyDecided when somebody decided on it before
     * @throws DateNotConfirmed when nobody said yet what the date of its document is
     * @throws UnknownCandidate when there is no such promise on the desk
     */
    void split(long candidateId, Amendments first, Amendments second, String actor) {
        Document document = lockedDocument(candidateId);
        ReviewCandidate candidate = promise(candidateId);
        candidate.mustBePending();
        String one = enrolment.enrol(candidate, document, first, SPLIT, actor).number();
        String other =
                enrolment.enrol(candidate, document, second, SPLIT, actor).number();
        links.relate(other, Relation.SAME_SENTENCE, one, decision(actor, null));
        candidate.split(one, other, actor, time.now());
    }

    /**
     * Adds a candidate to a commitment that is there already, which may take over its due date.
     *
     * @throws AlreadyDecided when somebody decided on it before
     * @throws ChangedMeanwhile when somebody changed the commitment since it was shown
     * @throws DateNotConfirmed when nobody said yet what the date of its document is
     * @throws UnknownCandidate when there is no such promise on the desk
     */
    void merge(long candidateId, Merge merge, String actor) {
        Document document = lockedDocument(candidateId);
        ReviewCandidate candidate = promise(candidateId);
        candidate.mustBePending();
        Enrolment.promisedOn(document);
        register.unchanged(merge.number(), merge.version());
        Passage passage = new Passage(merge.as(), candidate.quote(), Enrolment.source(candidate, document));
        links.addSource(merge.number(), passage, merge.due(), decision(actor, merge.reason()));
        candidate.merge(merge.number(), merge.as(), actor, time.now());
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
     * as lapsed, with that reason: a number once given is never without an answer. What was merged is taken off again,
     * with the due date that came with it.
     *
     * @throws AlreadyDecided when the register moved on since the acceptance
     * @throws UnknownCandidate when there is no such promise on the desk
     */
    public void undo(long candidateId, String actor) {
        Document document = lockedDocument(candidateId);
        ReviewCandidate candidate = promise(candidateId);
        if (candidate.verdict().mergedAs() == null) {
            candidate.verdict().commitments().forEach(number -> withdraw(number, actor));
        } else {
            separate(candidate, document, actor);
        }
        candidate.reopen();
    }

    private void withdraw(String number, String actor) {
        if (!register.isAsRegistered(number)) {
            throw movedOn(number);
        }
        register.changeStatus(number, CommitmentStatus.LAPSED, decision(actor, "bij vergissing aanvaard"));
    }

    private void separate(ReviewCandidate candidate, Document document, String actor) {
        String number = candidate.verdict().commitment();
        Decision decision = decision(actor, "bij vergissing samengevoegd");
        if (!links.withdrawSource(number, Enrolment.source(candidate, document), decision)) {
            throw movedOn(number);
        }
    }

    private static AlreadyDecided movedOn(String number) {
        return new AlreadyDecided("Toezegging " + number + " is sindsdien gewijzigd. Wijzig haar in het register.");
    }

    private Decision decision(String actor, @Nullable String reason) {
        return new Decision(actor, time.now(), time.today(), reason);
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
