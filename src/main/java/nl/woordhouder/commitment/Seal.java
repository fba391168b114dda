// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import java.util.List;
import java.util.Objects;

/**
 * Whether a commitment is what its history made of it (invariant I4). It covers the history, the status, the due
 * date, the open remainder and the open question; who can write to the database and knows how entries are sealed can still forge all of them together.
 */
public final class Seal {
    private Seal() {}

    /**
     * Whether every event is as it was written and follows the one before it, and the last of them say what the
     * commitment says now.
     *
     * @param history all of it, oldest first
     */
    public static boolean holds(Commitment commitment, List<CommitmentEvent> history) {
        CommitmentEvent previous = null;
        String status = CommitmentStatus.OPEN.dutch();
        String due = "";
        String remainder = "";
        String question = "";
        for (CommitmentEvent event : history) {
            if (!event.follows(previous)) {
                return false;
            }
            previous = event;
            switch (event.kind()) {
                case STATUS_CHANGED -> status = event.newValue();
                case REGISTERED, DUE_CHANGED -> due = event.newValue();
                case REMAINDER_SET -> remainder = event.newValue();
                case QUESTION_ASKED -> question = event.newValue();
                case QUESTION_ANSWERED -> question = "";
                case ANSWERING_CHANGED, SOURCE_ADDED, SOURCE_WITHDRAWN, RELATED, UNRELATED -> {
                    // Successions, later texts and relations are data of their own.
                }
            }
        }
        return status.equals(commitment.status().dutch())
                && due.equals(commitment.due().recorded())
                && remainder.equals(Objects.requireNonNullElse(commitment.remainder(), ""))
                && question.equals(
                        commitment.question() == null
                                ? ""
                                : commitment.question().recorded());
    }
}
