// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.woordhouder.commitment.search.SearchIndex;
import nl.woordhouder.ministry.Ministry;
import org.jspecify.annotations.Nullable;

/** The register's verbs. Each changes a commitment and writes its history in one transaction. */
@ApplicationScoped
@Transactional
public class CommitmentRegister {
    private final CommitmentRepository commitments;
    private final EntityManager entities;
    private final SearchIndex index;
    private final Event<CommitmentChanged> changes;

    CommitmentRegister(
            CommitmentRepository commitments,
            EntityManager entities,
            SearchIndex index,
            Event<CommitmentChanged> changes) {
        this.commitments = commitments;
        this.entities = entities;
        this.index = index;
        this.changes = changes;
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
        record(commitment, CommitmentEvent.Kind.REGISTERED, null, fresh.due().recorded(), decision);
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
        record(commitment, CommitmentEvent.Kind.DUE_CHANGED, before, next.recorded(), decision);
        return commitment;
    }

    /**
     * Gives a commitment another status.
     *
     * @throws ReasonMissing when the decision names no reason
     */
    public Commitment changeStatus(String number, CommitmentStatus next, Decision decision) {
        Commitment commitment = locked(number, decision);
        String before = commitment.status().dutch();
        commitment.changeStatus(next, decision);
        record(commitment, CommitmentEvent.Kind.STATUS_CHANGED, before, next.dutch(), decision);
        return commitment;
    }

    /** Lets another ministry answer; nothing happens when it is settled or answered by that ministry already. */
    void changeAnswering(String number, Ministry next, Decision decision) {
        Commitment commitment = locked(number, decision);
        String before = commitment.answeringCode();
        if (!commitment.status().unsettled() || before.equals(next.code())) {
            return;
        }
        commitment.changeAnswering(next.code(), decision.at());
        String name = entities.find(Ministry.class, before).abbreviation();
        record(commitment, CommitmentEvent.Kind.ANSWERING_CHANGED, name, next.abbreviation(), decision);
    }

    /**
     * Holds a commitment until the transaction ends, so that what follows changes what was read.
     *
     * @param version the version that was read
     * @throws ChangedMeanwhile when it has another version by now; the transaction can go on
     */
    @Transactional(dontRollbackOn = ChangedMeanwhile.class)
    public Commitment unchanged(String number, int version) {
        Commitment commitment = locked(number);
        if (commitment.version() != version) {
            throw new ChangedMeanwhile(number);
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
                                + " where e.decidedOn = :day and e.kind in (DUE_CHANGED, STATUS_CHANGED) order by e.id",
                        Decided.class)
                .setParameter("day", day)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** Whether nobody decided on a commitment since it was entered; a succession is no decision on it. */
    public boolean isAsRegistered(String number) {
        return entities.createQuery(
                                "select count(*) from CommitmentEvent e join Commitment c on c.id = e.commitmentId"
                                        + " where c.number = :number and e.kind <> ANSWERING_CHANGED",
                                Long.class)
                        .setParameter("number", number)
                        .getSingleResult()
                == 1;
    }

    /** The history, oldest first. */
    public List<CommitmentEvent> history(Commitment commitment) {
        return entities.createQuery(
                        "from CommitmentEvent where commitmentId = :id order by sequence", CommitmentEvent.class)
                .setParameter("id", commitment.id())
                .getResultList();
    }

    private Commitment locked(String number, Decision decision) {
        if (decision.reason() == null || decision.reason().isBlank()) {
            throw new ReasonMissing();
        }
        return locked(number);
    }

    /** Read again once it is held: what this transaction read before may be of an older version. */
    private Commitment locked(String number) {
        Commitment commitment = commitments
                .find("number", number)
                .firstResultOptional()
                .orElseThrow(() -> new UnknownCommitment(number));
        entities.refresh(commitment, LockModeType.PESSIMISTIC_WRITE);
        return commitment;
    }

    private void record(
            Commitment commitment,
            CommitmentEvent.Kind kind,
            @Nullable String before,
            String after,
            Decision decision) {
        List<CommitmentEvent> history = history(commitment);
        CommitmentEvent last = history.isEmpty() ? null : history.get(history.size() - 1);
        CommitmentEvent.Change change = new CommitmentEvent.Change(before, after);
        CommitmentEvent event = new CommitmentEvent(commitment.id(), last, kind, change, decision);
        entities.persist(event);
        changes.fire(new CommitmentChanged(commitment, event));
    }
}
