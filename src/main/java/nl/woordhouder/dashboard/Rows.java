// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.woordhouder.commitment.Commitment;
import nl.woordhouder.commitment.CommitmentBadges;
import nl.woordhouder.commitment.CommitmentFilter;
import nl.woordhouder.commitment.CommitmentRepository;
import nl.woordhouder.commitment.Cursor;
import nl.woordhouder.commitment.search.SoughtWords;
import nl.woordhouder.ministry.Ministries;
import nl.woordhouder.ministry.Ministry;

/** Commitments as the rows of a list. */
@ApplicationScoped
class Rows {
    private final CommitmentRepository commitments;
    private final Ministries ministries;

    Rows(CommitmentRepository commitments, Ministries ministries) {
        this.commitments = commitments;
        this.ministries = ministries;
    }

    /** The page that the filter turns to, and the places where the pages next to it begin. */
    Page page(CommitmentFilter filter) {
        // One more than is shown tells whether there is another page in the direction of reading.
        List<Commitment> found = commitments.page(filter.limited(filter.limit() + 1));
        boolean more = found.size() > filter.limit();
        if (filter.isBackwards()) {
            // A part of a page at the start of the list is shown as the whole first page.
            return more
                    ? page(found.subList(1, found.size()), filter, true, true)
                    : page(filter.from(null, filter.limit()));
        }
        return page(found.subList(0, more ? filter.limit() : found.size()), filter, more, filter.cursor() != null);
    }

    private Page page(List<Commitment> shown, CommitmentFilter filter, boolean more, boolean earlier) {
        Map<String, Ministry> byCode = byCode();
        SoughtWords searched = filter.text() == null ? SoughtWords.NONE : SoughtWords.of(filter.text());
        List<Row> rows = shown.stream()
                .map(commitment -> row(commitment, byCode, searched, filter.today()))
                .toList();
        return new Page(
                rows,
                more ? Cursor.of(filter.sort(), shown.get(shown.size() - 1)).toString() : "",
                earlier && !shown.isEmpty()
                        ? Cursor.of(filter.sort(), shown.get(0)).toString()
                        : "");
    }

    Map<String, Ministry> byCode() {
        return ministries.allByCode();
    }

    static Row row(Commitment commitment, Map<String, Ministry> byCode, SoughtWords searched, LocalDate today) {
        Ministry answering = byCode.get(commitment.answeringCode());
        return new Row(
                commitment.number(),
                Highlight.of(commitment.subject(), searched),
                Highlight.found(commitment.quote(), searched.missingIn(commitment.subject())),
                answering.abbreviation(),
                answering.name(),
                commitment.committee(),
                commitment.person() == null ? commitment.office() : commitment.person(),
                commitment.due().until(),
                commitment.due().noDateReason(),
                CommitmentBadges.due(commitment, today));
    }

    /**
     * @param next behind which the next page begins; empty on the last one
     * @param previous before which the page before ends; empty on the first one
     */
    record Page(List<Row> rows, String next, String previous) {}
}
