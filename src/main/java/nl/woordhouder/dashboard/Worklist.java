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
 * @param committees one line for each committee that waits for anything, most overdue first
 * @param saved the visitor's own lists
 * @param sinceVisit what happened since the last visit; null on the first
 */
record Worklist(
        List<Tile> tiles,
        List<Row> overdue,
        long overdueTotal,
        List<CountLine> ministries,
        List<CountLine> committees,
        List<SavedListView> saved,
        @Nullable SinceVisit sinceVisit) {

    /** Whether the register holds nothing that waits. */
    public boolean empty() {
        return committees.isEmpty() && ministries.isEmpty() && tiles.stream().allMatch(tile -> tile.count() == 0);
    }

    /** A count and where to see it. */
    record Tile(long count, String words, String url, Badge.Tone tone) {}

    /** The counts of one ministry or committee; its abbreviation is also what filters the register. */
    record CountLine(String abbreviation, String name, long open, long overdue, long ahead, long undated) {}

    /**
     * What happened since a moment.
     *
     * @param counts in words such as "2 nieuw in het register"
     * @param latest the last of it, latest first
     */
    record SinceVisit(String moment, List<String> counts, List<Happened> latest) {}

    /** Something that happened to a commitment. */
    record Happened(String number, String subject, String what) {}
}
