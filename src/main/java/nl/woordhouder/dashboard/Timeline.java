// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.woordhouder.access.AccountRepository;
import nl.woordhouder.commitment.CommitmentEvent;
import nl.woordhouder.commitment.CommitmentEvent.Kind;
import nl.woordhouder.commitment.Recorded;
import nl.woordhouder.web.Frame;
import org.jspecify.annotations.Nullable;

/** The history of a commitment in words. */
@RequestScoped
class Timeline {
    private final AccountRepository accounts;
    private final Frame frame;

    Timeline(AccountRepository accounts, Frame frame) {
        this.accounts = accounts;
        this.frame = frame;
    }

    /** Latest first. */
    List<CommitmentView.Entry> entries(List<CommitmentEvent> history) {
        Map<String, String> names = accounts.displayNames();
        List<CommitmentView.Entry> entries = new ArrayList<>();
        for (CommitmentEvent event : history) {
            entries.add(new CommitmentView.Entry(
                    event.kind().dutch(),
                    change(event),
                    event.reason(),
                    event.decidedOn(),
                    frame.moment(event.occurredAt()),
                    names.getOrDefault(event.actor(), event.actor())));
        }
        Collections.reverse(entries);
        return entries;
    }

    /** How often the due date moved and what it was at first; null when it never did. */
    static @Nullable String postponed(List<CommitmentEvent> history) {
        List<CommitmentEvent> moves = history.stream()
                .filter(event -> event.kind() == Kind.DUE_CHANGED)
                .toList();
        if (moves.isEmpty()) {
            return null;
        }
        String first = moves.get(0).oldValue();
        return moves.size() + "× verschoven, oorspronkelijk " + Recorded.dutch(first == null ? "onbekend" : first);
    }

    /** What was decided, as minutes say it: what happened where the change alone does not tell. */
    static String decision(CommitmentEvent event) {
        return switch (event.kind()) {
            case STATUS_CHANGED -> change(event);
            case DUE_CHANGED -> "termijn " + change(event);
            case REMAINDER_SET -> "nog open: " + event.newValue();
            case QUESTION_ASKED -> "nadere toelichting gevraagd, " + Recorded.dutch(event.newValue());
            default -> event.kind().dutch();
        };
    }

    /** What it was and what it became, in words. */
    static String change(CommitmentEvent event) {
        String after = Recorded.dutch(event.newValue());
        if (event.kind() == Kind.REGISTERED) {
            return "termijn: " + after;
        }
        if (event.newValue().equals(event.oldValue())) {
            return "blijft " + after;
        }
        return event.oldValue() == null ? after : Recorded.dutch(event.oldValue()) + " → " + after;
    }
}
