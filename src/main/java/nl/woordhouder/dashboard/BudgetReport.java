// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.woordhouder.commitment.Commitment;
import nl.woordhouder.commitment.CommitmentFilter;
import nl.woordhouder.commitment.CommitmentRepository;
import nl.woordhouder.commitment.Source;
import nl.woordhouder.dashboard.Report.Field;
import nl.woordhouder.dashboard.Report.Line;
import nl.woordhouder.dashboard.Report.Table;
import nl.woordhouder.web.Dutch;
import nl.woordhouder.web.FormErrors;

/** The annex of a budget: what a ministry promised that is open, or was settled in the year, and how it stands. */
@RequestScoped
class BudgetReport implements ReportKind {
    private static final String YEAR = "jaar";
    private static final List<String> COLUMNS = List.of("Omschrijving", "Vindplaats", "Stand van zaken");

    private final ReportLines lines;
    private final ReportChoices choices;
    private final CommitmentRepository commitments;

    BudgetReport(ReportLines lines, ReportChoices choices, CommitmentRepository commitments) {
        this.lines = lines;
        this.choices = choices;
        this.commitments = commitments;
    }

    @Override
    public String word() {
        return "begrotingsbijlage";
    }

    @Override
    public String title() {
        return "Bijlage bij de begroting";
    }

    @Override
    public String purpose() {
        return "per ministerie: omschrijving, vindplaats en stand van zaken";
    }

    @Override
    public Report of(CommitmentFilter chosen, ReportQuery query, FormErrors errors) {
        int year = year(query.one(YEAR), chosen.today().getYear(), errors);
        List<Commitment> listed = lines.all(chosen).stream()
                .filter(commitment -> belongs(commitment, year))
                .toList();
        Map<Long, String> reasons =
                commitments.lastReasons(listed.stream().map(Commitment::id).toList());
        List<Line> rows = listed.stream()
                .map(commitment -> new Line(
                        commitment.number(),
                        ReportLines.cells(
                                commitment.subject(),
                                place(commitment.source()),
                                state(commitment, chosen.today(), reasons.get(commitment.id())))))
                .toList();
        return new Report(
                "Bijlage toezeggingen bij de begroting, " + year,
                choices.ministry(query),
                List.of(new Field(YEAR, "Jaar", "text", String.valueOf(year))),
                List.of(new Table("Toezeggingen in " + year, COLUMNS, rows)));
    }

    /** What is open now stands in every annex; what was settled in the annex of its year only. */
    private static boolean belongs(Commitment commitment, int year) {
        LocalDate settled = commitment.settledOn();
        return settled == null || settled.getYear() == year;
    }

    private static int year(String typed, int otherwise, FormErrors errors) {
        if (typed.isEmpty()) {
            return otherwise;
        }
        if (!typed.matches("19[5-9]\\d|20\\d\\d")) {
            errors.add(YEAR, "Vul een jaar in, zoals " + otherwise + ".");
            return otherwise;
        }
        return Integer.parseInt(typed);
    }

    private static String place(Source source) {
        return source.date() == null ? source.title() : source.title() + ", " + Dutch.dutchShort(source.date());
    }

    private static String state(Commitment commitment, LocalDate today, String reason) {
        LocalDate settled = commitment.settledOn();
        String status = commitment.status().dutch() + (settled == null ? "" : " op " + Dutch.dutchShort(settled));
        String due = commitment.status().unsettled() ? ", " + due(commitment, today) : "";
        return status + due + "." + (reason == null ? "" : " " + reason);
    }

    private static String due(Commitment commitment, LocalDate today) {
        LocalDate until = commitment.due().until();
        if (until == null) {
            return "geen termijn (" + commitment.due().noDateReason() + ")";
        }
        return "termijn " + Dutch.dutchShort(until) + (commitment.isOverdue(today) ? " (verstreken)" : "");
    }
}
