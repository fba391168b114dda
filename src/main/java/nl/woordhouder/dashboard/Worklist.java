// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import java.util.List;
import nl.woordhouder.web.Badge;
import org.jspecify.annotations.Nullable;

/**
 * What waits for attention.
 *
 * @param tiles counts that lead to what they count
 * @param overdue the longest overdue, worst first
 * @param overdueTotal how many are overdue in all
 * @param ministries one line for each ministry that answers for anything unsettled, most overdue first
 * @param saved the visitor's own lists
 * @param sinceVisit what happened since the last visit; null on the first
 */
record Worklist(
        List<Tile> tiles,
        List<Row> overdue,
        long overdueTotal,
        List<MinistryLine> ministries,
        List<SavedListView> saved,
        @Nullable SinceVisit sinceVisit) {

    /** Whether the register holds nothing that waits. */
    public boolean empty() {
        return ministries.isEmpty() && tiles.stream().allMatch(tile -> tile.count() == 0);
    }

    /** A count and where to see it. */
    record Tile(long count, String words, String url, Badge.Tone tone) {}

    /** The counts of one ministry; its abbreviation is also what filters the register. */
    record MinistryLine(String abbreviation, String name, long open, long overdue, long soon, long undated) {}

    /** Since a moment, in words such as "2 nieuw". */
    record SinceVisit(String moment, List<String> changes) {}
}
