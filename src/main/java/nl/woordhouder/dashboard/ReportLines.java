// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.woordhouder.commitment.Commitment;
import nl.woordhouder.commitment.CommitmentFilter;
import nl.woordhouder.commitment.CommitmentRepository;
import nl.woordhouder.dashboard.Report.Cell;
import nl.woordhouder.dashboard.Report.Line;
import nl.woordhouder.dashboard.Report.Table;
import nl.woordhouder.ministry.Ministries;
import nl.woordhouder.ministry.Ministry;

/** Commitments as the lines that reports share. */
@ApplicationScoped
class ReportLines {
    /** More than any committee or ministry has; keeps memory bounded. */
    static final int MOST = 10_000;

    private static final List<String> COLUMNS =
            List.of("Onderwerp", "Ministerie", "Toegezegd door", "Termijn", "Dagen te laat", "Status");

    private final CommitmentRepository commitments;
    private final Ministries ministries;

    ReportLines(CommitmentRepository commitments, Ministries ministries) {
        this.commitments = commitments;
        this.ministries = ministries;
    }

    /** All that the filter selects. */
    Table table(String heading, CommitmentFilter filter) {
        return table(heading, all(filter), filter.today());
    }

    Table table(String heading, List<Commitment> chosen, LocalDate today) {
        Map<String, Ministry> byCode = ministries.allByCode();
        return new Table(
                heading,
                COLUMNS,
                chosen.stream().map(each -> line(each, byCode, today)).toList());
    }

    /** All that the filter selects, in its order. */
    List<Commitment> all(CommitmentFilter filter) {
        try (Stream<Commitment> found = commitments.all(filter)) {
            return found.limit(MOST).toList();
        }
    }

    static List<Cell> cells(Object... values) {
        return Arrays.stream(values).map(Cell::new).toList();
    }

    private static Line line(Commitment commitment, Map<String, Ministry> byCode, LocalDate today) {
        LocalDate until = commitment.due().until();
        return new Line(
                commitment.number(),
                cells(
                        commitment.subject(),
                        byCode.get(commitment.answeringCode()).abbreviation(),
                        commitment.person() == null ? commitment.office() : commitment.person(),
                        until == null ? commitment.due().noDateReason() : until,
                        commitment.isOverdue(today) ? ChronoUnit.DAYS.between(until, today) : null,
                        commitment.status().dutch()));
    }
}
