// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.woordhouder.commitment.CommitmentEvent.Kind;

/** Takes back the decision that was recorded last, by deciding again what held before: the history loses nothing. */
@ApplicationScoped
@Transactional
public class DecisionReversal {
    private final CommitmentHistory history;
    private final CommitmentRegister register;

    DecisionReversal(CommitmentHistory history, CommitmentRegister register) {
        this.history = history;
        this.register = register;
    }

    /**
     * Takes back a decision on the status of a commitment, with the due date and the open rest that came with it.
     *
     * @param taken the decision: who recorded it and when
     * @param decision why it is taken back
     * @return false when something was recorded since: then nothing happens
     */
    public boolean takeBack(String number, Taken taken, Decision decision) {
        Commitment commitment = history.locked(number);
        List<CommitmentEvent> last = sinceLastStatus(history.of(commitment));
        if (last.isEmpty() || !last.stream().allMatch(taken::recorded)) {
            return false;
        }
        last.forEach(entry -> takeBack(commitment, entry, decision));
        return true;
    }

    private static List<CommitmentEvent> sinceLastStatus(List<CommitmentEvent> entries) {
        for (int at = entries.size() - 1; at >= 0; at--) {
            if (entries.get(at).kind() == Kind.STATUS_CHANGED) {
                return entries.subList(at, entries.size());
            }
        }
        return List.of();
    }

    /** Who recorded a decision, and when. */
    public record Taken(String actor, Instant at) {
        private boolean recorded(CommitmentEvent entry) {
            return entry.actor().equals(actor) && entry.occurredAt().equals(at);
        }
    }

    private void takeBack(Commitment commitment, CommitmentEvent entry, Decision decision) {
        String number = commitment.number();
        String before = Objects.requireNonNullElse(entry.oldValue(), "");
        switch (entry.kind()) {
            case STATUS_CHANGED ->
                register.changeStatus(number, CommitmentStatus.ofDutch(before).orElseThrow(), decision);
            case DUE_CHANGED ->
                register.changeDue(number, Due.ofRecorded(commitment.due().words(), before), decision);
            case REMAINDER_SET -> register.leaveOpen(number, before, decision);
            default -> throw new IllegalStateException(entry.kind() + " is not taken back this way");
        }
    }
}
