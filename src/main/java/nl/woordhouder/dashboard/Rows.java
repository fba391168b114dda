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

    /** A page of what the filter selects, and the cursor of the page after it. */
    Page page(CommitmentFilter filter) {
        // One more than is shown tells whether there is a next page.
        List<Commitment> found = commitments.page(filter.from(filter.cursor(), filter.limit() + 1));
        List<Commitment> shown = found.subList(0, Math.min(found.size(), filter.limit()));
        Map<String, Ministry> byCode = byCode();
        String searched = filter.text() == null ? "" : filter.text();
        List<Row> rows = shown.stream()
                .map(commitment -> row(commitment, byCode, searched, filter.today()))
                .toList();
        boolean more = found.size() > shown.size();
        return new Page(rows, more ? RegisterQuery.cursor(shown.get(shown.size() - 1)) : "");
    }

    Map<String, Ministry> byCode() {
        return ministries.allByCode();
    }

    static Row row(Commitment commitment, Map<String, Ministry> byCode, String searched, LocalDate today) {
        Ministry answering = byCode.get(commitment.answeringCode());
        return new Row(
                commitment.number(),
                Highlight.of(commitment.subject(), searched),
                answering.abbreviation(),
                answering.name(),
                commitment.committee(),
                commitment.person() == null ? commitment.office() : commitment.person(),
                commitment.due().until(),
                commitment.due().noDateReason(),
                CommitmentBadges.due(commitment, today));
    }

    /** @param next the cursor of the next page; empty on the last one */
    record Page(List<Row> rows, String next) {}
}
