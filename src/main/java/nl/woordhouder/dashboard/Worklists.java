// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import nl.woordhouder.access.Visitor;
import nl.woordhouder.commitment.CommitmentFilter;
import nl.woordhouder.commitment.CommitmentFilter.DuePart;
import nl.woordhouder.commitment.Tallies;
import nl.woordhouder.commitment.Tally;
import nl.woordhouder.dashboard.Worklist.Tile;
import nl.woordhouder.web.Badge.Tone;

/** Gathers the worklist of the visitor. Every number comes from the condition behind its link (invariant I9). */
@RequestScoped
class Worklists {
    private static final int LONGEST_OVERDUE = 10;
    private static final List<DuePart> COUNTED =
            List.of(DuePart.OVERDUE, DuePart.THIS_WEEK, DuePart.FOUR_WEEKS, DuePart.UNDATED, DuePart.SHIFTED);

    private final Scope scope;
    private final Visitor visitor;
    private final Tallies tallies;
    private final CountLines lines;
    private final Rows rows;
    private final DeskWork desk;
    private final SavedListViews saved;
    private final SinceVisits visits;

    Worklists(
            Scope scope,
            Visitor visitor,
            Tallies tallies,
            CountLines lines,
            Rows rows,
            DeskWork desk,
            SavedListViews saved,
            SinceVisits visits) {
        this.scope = scope;
        this.visitor = visitor;
        this.tallies = tallies;
        this.lines = lines;
        this.rows = rows;
        this.desk = desk;
        this.saved = saved;
        this.visits = visits;
    }

    Worklist ofVisitor() {
        CommitmentFilter overdue = scope.everything().with(DuePart.OVERDUE).from(null, LONGEST_OVERDUE);
        List<Tally> counted = tallies.of(scope.everything(), COUNTED);
        return new Worklist(
                tiles(counted),
                rows.page(overdue).rows(),
                total(counted, DuePart.OVERDUE),
                scope.isOneMinistry() ? List.of() : lines.ministries(counted),
                lines.committees(counted),
                saved.ofVisitor(),
                visits.ofVisitor().orElse(null));
    }

    private List<Tile> tiles(List<Tally> counted) {
        List<Tile> tiles = new ArrayList<>(List.of(
                tile(counted, DueChoice.OVERDUE, Tone.LATE),
                tile(counted, DueChoice.THIS_WEEK, Tone.SOON),
                tile(counted, DueChoice.FOUR_WEEKS, Tone.SOON),
                tile(counted, DueChoice.UNDATED, Tone.QUIET),
                tile(counted, DueChoice.SHIFTED, Tone.QUIET)));
        if (visitor.isClerk()) {
            tiles.addAll(desk.tiles());
        }
        return tiles;
    }

    private static Tile tile(List<Tally> counted, DueChoice due, Tone tone) {
        return new Tile(total(counted, due.part()), due.label(), "/register?termijn=" + due.word(), tone);
    }

    private static long total(List<Tally> counted, DuePart part) {
        return counted.stream().mapToLong(tally -> tally.parts().get(part)).sum();
    }
}
