// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.woordhouder.access.AccountRepository;
import nl.woordhouder.commitment.CommitmentEvent;
import nl.woordhouder.commitment.CommitmentEvent.Kind;
import nl.woordhouder.web.Dutch;
import nl.woordhouder.web.Frame;
import org.jspecify.annotations.Nullable;

/** The history of a commitment in words. */
@RequestScoped
class Timeline {
    // How the history records days and windows: 2026-12-31, 2026-12-01..2026-12-31.
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

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
        return moves.size() + " keer verschoven, oorspronkelijk " + dutch(first == null ? "onbekend" : first);
    }

    /** What it was and what it became, in words. */
    static String change(CommitmentEvent event) {
        String after = dutch(event.newValue());
        return event.oldValue() == null ? "termijn: " + after : dutch(event.oldValue()) + " → " + after;
    }

    /** The recorded value with its days in Dutch; of a window only where it ends. */
    private static String dutch(String recorded) {
        String end = recorded.replaceFirst("^\\d{4}-\\d{2}-\\d{2}\\.\\.(?=\\d)", "");
        return DAY.matcher(end).replaceAll(Timeline::day);
    }

    private static String day(MatchResult found) {
        return Dutch.dutchShort(LocalDate.parse(found.group()));
    }
}
