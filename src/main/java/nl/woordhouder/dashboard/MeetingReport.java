// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.List;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.commitment.Commitment;
import nl.woordhouder.commitment.CommitmentFilter;
import nl.woordhouder.commitment.CommitmentFilter.DuePart;
import nl.woordhouder.commitment.CommitmentStatus;
import nl.woordhouder.commitment.Sort;
import nl.woordhouder.dashboard.Report.Field;
import nl.woordhouder.web.Dutch;
import nl.woordhouder.web.FormErrors;

/** What a committee goes through in its procedural meeting: late, due before the next meeting, and new. */
@RequestScoped
class MeetingReport implements ReportKind {
    private static final String SINCE = "vorige";
    private static final String NEXT = "volgende";

    /** Committees meet about every two weeks. */
    private static final int USUAL_DAYS = 14;

    private final ReportLines lines;
    private final ReportChoices choices;
    private final BusinessTime time;

    MeetingReport(ReportLines lines, ReportChoices choices, BusinessTime time) {
        this.lines = lines;
        this.choices = choices;
        this.time = time;
    }

    @Override
    public String word() {
        return "procedurevergadering";
    }

    @Override
    public String title() {
        return "Lijst voor de procedurevergadering";
    }

    @Override
    public String purpose() {
        return "per commissie: wat te laat is, wat voor de volgende vergadering vervalt en wat nieuw is";
    }

    @Override
    public Report of(CommitmentFilter chosen, ReportQuery query, FormErrors errors) {
        LocalDate today = chosen.today();
        LocalDate since = query.day(SINCE, today.minusDays(USUAL_DAYS), errors);
        LocalDate next = query.day(NEXT, today.plusDays(USUAL_DAYS), errors);
        if (next.isBefore(today)) {
            errors.add(NEXT, "Kies voor de volgende vergadering vandaag of een latere dag.");
        }
        CommitmentFilter open = chosen.withStatuses(CommitmentStatus.UNSETTLED);
        return new Report(
                "Toezeggingen voor de procedurevergadering",
                choices.committee(query),
                List.of(
                        new Field(SINCE, "Vorige vergadering", "date", since.toString()),
                        new Field(NEXT, "Volgende vergadering", "date", next.toString())),
                List.of(
                        lines.table("Te laat", chosen.with(DuePart.OVERDUE)),
                        lines.table("Vervalt tot en met " + Dutch.dutchShort(next), open.dueBetween(today, next)),
                        lines.table("Nieuw sinds " + Dutch.dutchShort(since), registeredSince(chosen, since), today)));
    }

    private List<Commitment> registeredSince(CommitmentFilter chosen, LocalDate since) {
        CommitmentFilter changed = chosen.withChangesSince(
                        since.atStartOfDay(time.zone()).toInstant())
                .sorted(Sort.NEWEST);
        return lines.all(changed).stream()
                .filter(commitment -> !time.dayOf(commitment.registeredAt()).isBefore(since))
                .toList();
    }
}
