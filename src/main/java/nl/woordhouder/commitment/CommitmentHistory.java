// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Continues the histories of commitments; each entry is sealed to the one before it. */
@ApplicationScoped
class CommitmentHistory {
    private final CommitmentRepository commitments;
    private final EntityManager entities;
    private final Event<CommitmentChanged> changes;

    CommitmentHistory(CommitmentRepository commitments, EntityManager entities, Event<CommitmentChanged> changes) {
        this.commitments = commitments;
        this.entities = entities;
        this.changes = changes;
    }

    /** Oldest first. */
    List<CommitmentEvent> of(Commitment commitment) {
        return entities.createQuery(
                        "from CommitmentEvent where commitmentId = :id order by sequence", CommitmentEvent.class)
                .setParameter("id", commitment.id())
                .getResultList();
    }

    /**
     * Holds a commitment until the transaction ends. It is read again once it is held: what this transaction read before
     * may be of an older version.
     *
     * @throws UnknownCommitment when there is none with this number
     */
    Commitment locked(String number) {
        Commitment commitment = commitments
                .find("number", number)
                .firstResultOptional()
                .orElseThrow(() -> new UnknownCommitment(number));
        entities.refresh(commitment, LockModeType.PESSIMISTIC_WRITE);
        return commitment;
    }

    void record(
            Commitment commitment,
            CommitmentEvent.Kind kind,
            @Nullable String before,
            String after,
            Decision decision) {
        List<CommitmentEvent> history = of(commitment);
        CommitmentEvent last = history.isEmpty() ? null : history.get(history.size() - 1);
        CommitmentEvent.Change change = new CommitmentEvent.Change(before, after);
        CommitmentEvent event = new CommitmentEvent(commitment.id(), last, kind, change, decision);
        entities.persist(event);
        changes.fire(new CommitmentChanged(commitment, event));
    }
}
