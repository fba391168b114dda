// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.woordhouder.commitment.search.SearchIndex;

/** The register's verbs. Each changes a commitment and writes its history in one transaction. */
@ApplicationScoped
@Transactional
public class CommitmentRegister {
    /** What a meeting decides and its minutes tell. */
    private static final List<CommitmentEvent.Kind> DECISIONS = List.of(
            CommitmentEvent.Kind.DUE_CHANGED,
            CommitmentEvent.Kind.STATUS_CHANGED,
            CommitmentEvent.Kind.QUESTION_ASKED,
            CommitmentEvent.Kind.QUESTION_ANSWERED,
            CommitmentEvent.Kind.REMAINDER_SET);

    private final CommitmentRepository commitments;
    private final CommitmentHistory history;
    private final Answering answering;
    private final EntityManager entities;
    private final SearchIndex index;

    CommitmentRegister(
            CommitmentRepository commitments,
            CommitmentHistory history,
            Answering answering,
            EntityManager entities,
            SearchIndex index) {
        this.commitments = commitments;
        this.history = history;
        this.answering = answering;
        this.entities = entities;
        this.index = index;
    }

    /** Enters a promise that a person confirmed and gives it its number. */
    public Commitment register(NewCommitment fresh, Decision decision) {
        String number =
                String.format(Locale.ROOT, "WH-%d-%04d", decision.decidedOn().getYear(), commitments.nextNumber());
        Commitment commitment = new Commitment(number, fresh, decision.at());
        commitments.persist(commitment);
        commitment.marks().forEach(word -> entities.persist(new Mark(commitment.id(), word)));
        index.enter(
                commitment.id(),
                List.of(number, fresh.subject(), fresh.quote(), fresh.source().title()));
        history.record(
                commitment, CommitmentEvent.Kind.REGISTERED, null, fresh.due().recorded(), decision);
        return commitment;
    }

    /**
     * Gives a commitment another due date, or the reason why it has none.
     *
     * @throws ReasonMissing when the decision names no reason
     */
    public Commitment changeDue(String number, Due next, Decision decision) {
        Commitment commitment = locked(number, decision);
        String before = commitment.due().recorded();
        commitment.changeDue(next, decision.at());
        history.record(commitment, CommitmentEvent.Kind.DUE_CHANGED, before, next.recorded(), decision);
        return commitment;
    }

    /**
     * Gives a commitment another status. One that is reopened is answered by whoever took over meanwhile; the status is
     * recorded last, as what was decided last can be taken back.
     *
     * @throws ReasonMissing when the decision names no reason
     */
    public Commitment changeStatus(String number, CommitmentStatus next, Decision decision) {
        Commitment commitment = locked(number, decision);
        CommitmentStatus before = commitment.status();
        commitment.changeStatus(next, decision);
        if (!before.unsettled()) {
            answering.update(commitment);
        }
        history.record(commitment, CommitmentEvent.Kind.STATUS_CHANGED, before.dutch(), next.dutch(), decision);
        return commitment;
    }

    /**
     * Asks for further explanation; the reason of the decision is what is asked. What was asked before is replaced.
     *
     * @param until the last day for the answer
     * @throws ReasonMissing when the decision does not say what is asked
     */
    public Commitment ask(String number, LocalDate until, Decision decision) {
        Commitment commitment = locked(number, decision);
        Question before = commitment.question();
        Question next = new Question(decision.reason(), until);
        commitment.ask(next, decision.at());
        String was = before == null ? null : before.recorded();
        history.record(commitment, CommitmentEvent.Kind.QUESTION_ASKED, was, next.recorded(), decision);
        return commitment;
    }

    /**
     * Records that the explanation came; nothing happens when none is awaited.
     *
     * @throws ReasonMissing when the decision does not say where it can be found
     */
    public void answered(String number, Decision decision) {
        Commitment commitment = locked(number, decision);
        Question before = commitment.question();
        if (before != null) {
            commitment.ask(null, decision.at());
            history.record(
                    commitment, CommitmentEvent.Kind.QUESTION_ANSWERED, before.recorded(), "ontvangen", decision);
        }
    }

    /** Records what is still open of a partly fulfilled commitment, in words. */
    public void leaveOpen(String number, String rest, Decision decision) {
        Commitment commitment = locked(number, decision);
        String before = commitment.remainder();
        commitment.leaveOpen(rest, decision.at());
        history.record(commitment, CommitmentEvent.Kind.REMAINDER_SET, before, rest, decision);
    }

    /**
     * Holds a commitment until the transaction ends, so that what follows changes what was read.
     *
     * @param version the version that was read
     * @throws ChangedMeanwhile when it has another version by now; the transaction can go on
     */
    @Transactional(dontRollbackOn = ChangedMeanwhile.class)
    public Commitment unchanged(String number, int version) {
        Commitment commitment = history.locked(number);
        if (commitment.version() != version) {
            List<CommitmentEvent> entries = history.of(commitment);
            throw new ChangedMeanwhile(number, entries.get(entries.size() - 1));
        }
        return commitment;
    }

    /** An entry of the history with its commitment. */
    public record Decided(CommitmentEvent event, Commitment commitment) {}

    /**
     * What was decided on a day, in the order in which it was recorded; entering a promise is no decision in this sense.
     *
     * @param atMost the longest list that is wanted
     */
    public List<Decided> decidedOn(LocalDate day, int atMost) {
        return entities.createQuery(
                        "select e, c from CommitmentEvent e join Commitment c on c.id = e.commitmentId"
                                + " where e.decidedOn = :day and e.kind in :kinds order by e.id",
                        Decided.class)
                .setParameter("day", day)
                .setParameter("kinds", DECISIONS)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** Whether nobody decided on a commitment since it was entered; a succession or a relation is no decision on it. */
    public boolean isAsRegistered(String number) {
        return entities.createQuery(
                                "select count(*) from CommitmentEvent e join Commitment c on c.id = e.commitmentId"
                                        + " where c.number = :number and e.kind not in (ANSWERING_CHANGED, RELATED, UNRELATED)",
                                Long.class)
                        .setParameter("number", number)
                        .getSingleResult()
                == 1;
    }

    /** The history, oldest first. */
    public List<CommitmentEvent> history(Commitment commitment) {
        return history.of(commitment);
    }

    private Commitment locked(String number, Decision decision) {
        if (decision.reason() == null || decision.reason().isBlank()) {
            throw new ReasonMissing();
        }
        return history.locked(number);
    }
}
