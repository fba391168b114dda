// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import java.util.List;
import nl.woordhouder.commitment.Sort;

/**
 * The head of a column by which the list can be ordered.
 *
 * @param order {@code ascending}, {@code descending}, or {@code none} when the list is ordered by another column
 * @param url the list ordered by this column; the other way round when it is so already
 */
record Column(String title, String order, String url) {
    static List<Column> of(RegisterQuery query) {
        return List.of(
                column(query, "Nummer", Sort.OLDEST, Sort.NEWEST, Sort.NEWEST),
                column(query, "Onderwerp", Sort.SUBJECT, Sort.SUBJECT_LAST, Sort.SUBJECT),
                column(query, "Bewindspersoon", Sort.PERSON, Sort.PERSON_LAST, Sort.PERSON),
                column(query, "Ministerie", Sort.MINISTRY, Sort.MINISTRY_LAST, Sort.MINISTRY),
                column(query, "Termijn", Sort.DUE, Sort.DUE_LAST, Sort.DUE));
    }

    private static Column column(RegisterQuery query, String title, Sort upward, Sort downward, Sort first) {
        Sort now = query.sort();
        if (now == upward) {
            return new Column(title, "ascending", query.sortedUrl(downward));
        }
        return now == downward
                ? new Column(title, "descending", query.sortedUrl(upward))
                : new Column(title, "none", query.sortedUrl(first));
    }

    public boolean upward() {
        return order.equals("ascending");
    }

    public boolean downward() {
        return order.equals("descending");
    }
}
