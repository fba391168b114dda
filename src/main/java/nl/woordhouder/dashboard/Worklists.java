// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.woordhouder.access.Visitor;
import nl.woordhouder.commitment.CommitmentEvent.Kind;
import nl.woordhouder.commitment.CommitmentFilter;
import nl.woordhouder.commitment.CommitmentFilter.DuePart;
import nl.woordhouder.commitment.CommitmentRegister;
import nl.woordhouder.commitment.CommitmentRepository;
import nl.woordhouder.commitment.CommitmentStatus;
import nl.woordhouder.dashboard.Worklist.MinistryLine;
import nl.woordhouder.dashboard.Worklist.SinceVisit;
import nl.woordhouder.dashboard.Worklist.Tile;
import nl.woordhouder.ministry.Ministry;
import nl.woordhouder.web.Badge.Tone;
import nl.woordhouder.web.Dutch;
import nl.woordhouder.web.Frame;
import org.jspecify.annotations.Nullable;

/** Gathers the worklist of the visitor. Every number comes from the filter behind its link (invariant I9). */
@RequestScoped
class Worklists {
    private static final int LONGEST_OVERDUE = 10;

    private final Scope scope;
    private final Visitor visitor;
    private final Frame frame;
    private final CommitmentRepository commitments;
    private final CommitmentRegister register;
    private final Rows rows;
    private final DeskWork desk;
    private final SavedListViews saved;

    Worklists(
            Scope scope,
            Visitor visitor,
            Frame frame,
            CommitmentRepository commitments,
            CommitmentRegister register,
            Rows rows,
            DeskWork desk,
            SavedListViews saved) {
        this.scope = scope;
        this.visitor = visitor;
        this.frame = frame;
        this.commitments = commitments;
        this.register = register;
        this.rows = rows;
        this.desk = desk;
        this.saved = saved;
    }

    Worklist ofVisitor() {
        CommitmentFilter overdue = scope.everything().with(DuePart.OVERDUE).from(null, LONGEST_OVERDUE);
        return new Worklist(
                tiles(),
                rows.page(overdue).rows(),
                commitments.count(overdue),
                ministries(),
                saved.ofVisitor(),
                sinceVisit());
    }

    private List<Tile> tiles() {
        List<Tile> tiles = new ArrayList<>(List.of(
                tile(DueChoice.OVERDUE, Tone.LATE),
                tile(DueChoice.SOON, Tone.SOON),
                tile(DueChoice.UNDATED, Tone.QUIET)));
        if (visitor.isClerk()) {
            tiles.addAll(desk.tiles());
        }
        return tiles;
    }

    private Tile tile(DueChoice due, Tone tone) {
        long count = commitments.count(scope.everything().with(due.part()));
        return new Tile(count, due.label(), "/register?termijn=" + due.word(), tone);
    }

    private List<MinistryLine> ministries() {
        if (scope.isOneMinistry()) {
            return List.of();
        }
        CommitmentFilter all = scope.everything();
        Map<String, Long> open = commitments.countByMinistry(all.withStatuses(Set.copyOf(CommitmentStatus.UNSETTLED)));
        Map<String, Long> overdue = commitments.countByMinistry(all.with(DuePart.OVERDUE));
        Map<String, Long> soon = commitments.countByMinistry(all.with(DuePart.SOON));
        Map<String, Long> undated = commitments.countByMinistry(all.with(DuePart.UNDATED));
        Map<String, Ministry> byCode = rows.byCode();
        return commitments.answeringMinistries().stream()
                .map(code -> new MinistryLine(
                        byCode.get(code).abbreviation(),
                        byCode.get(code).name(),
                        open.getOrDefault(code, 0L),
                        overdue.getOrDefault(code, 0L),
                        soon.getOrDefault(code, 0L),
                        undated.getOrDefault(code, 0L)))
                .sorted(Comparator.comparingLong(MinistryLine::overdue)
                        .reversed()
                        .thenComparing(MinistryLine::abbreviation))
                .toList();
    }

    private @Nullable SinceVisit sinceVisit() {
        if (scope.isOneMinistry() || visitor.previousVisit().isEmpty()) {
            return null;
        }
        Instant visit = visitor.previousVisit().get();
        Map<Kind, Long> happened = register.happenedSince(visit);
        List<String> changes = new ArrayList<>();
        count(changes, happened, Kind.REGISTERED, "nieuw in het register");
        count(changes, happened, Kind.DUE_CHANGED, "keer een nieuwe termijn");
        count(changes, happened, Kind.STATUS_CHANGED, "keer een nieuwe status");
        count(changes, happened, Kind.ANSWERING_CHANGED, "keer een ander antwoordend ministerie");
        return new SinceVisit(frame.moment(visit), changes);
    }

    private static void count(List<String> changes, Map<Kind, Long> happened, Kind kind, String words) {
        Long count = happened.get(kind);
        if (count != null) {
            changes.add(Dutch.dutch(count) + " " + words);
        }
    }
}
