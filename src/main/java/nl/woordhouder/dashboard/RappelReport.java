// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woordhouder.commitment.Commitment;
import nl.woordhouder.commitment.CommitmentFilter;
import nl.woordhouder.commitment.CommitmentStatus;
import nl.woordhouder.dashboard.Report.Select;
import nl.woordhouder.dashboard.Report.Table;
import nl.woordhouder.ministry.Ministries;
import nl.woordhouder.ministry.Ministry;
import nl.woordhouder.web.Choice;
import nl.woordhouder.web.Dutch;
import nl.woordhouder.web.FormErrors;

/** What each ministry is reminded of twice a year: expired, and expiring in the next half year. */
@RequestScoped
class RappelReport implements ReportKind {
    private static final String DAY = "peildatum";

    private final ReportLines lines;
    private final ReportChoices choices;
    private final Ministries ministries;

    RappelReport(ReportLines lines, ReportChoices choices, Ministries ministries) {
        this.lines = lines;
        this.choices = choices;
        this.ministries = ministries;
    }

    @Override
    public String word() {
        return "rappel";
    }

    @Override
    public String title() {
        return "Rappel per ministerie";
    }

    @Override
    public String purpose() {
        return "voor de brief aan elke bewindspersoon: wat verlopen is en wat in het halfjaar erna verloopt";
    }

    @Override
    public Report of(CommitmentFilter chosen, ReportQuery query, FormErrors errors) {
        RappelDay day = RappelDay.of(query.one(DAY)).orElseGet(() -> RappelDay.current(chosen.today()));
        CommitmentFilter open = chosen.withStatuses(CommitmentStatus.UNSETTLED);
        Map<String, List<Table>> byMinistry = new TreeMap<>();
        Stream.of(day.expired(), day.expiring())
                .forEach(period -> tables(open, period)
                        .forEach((name, table) -> byMinistry
                                .computeIfAbsent(name, first -> new ArrayList<>())
                                .add(table)));
        return new Report(
                "Rappel toezeggingen, peildatum " + Dutch.dutchShort(day.date()),
                Stream.concat(choices.ministry(query).stream(), Stream.of(days(day, chosen.today())))
                        .toList(),
                List.of(),
                byMinistry.values().stream().flatMap(List::stream).toList());
    }

    private Map<String, Table> tables(CommitmentFilter open, RappelDay.Period period) {
        Map<String, Ministry> byCode = ministries.allByCode();
        Map<String, List<Commitment>> grouped = lines.all(open.dueBetween(period.from(), period.until())).stream()
                .collect(Collectors.groupingBy(
                        commitment -> byCode.get(commitment.answeringCode()).abbreviation()));
        return grouped.keySet().stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        name -> lines.table(name + ": " + period.heading(), grouped.get(name), open.today())));
    }

    private static Select days(RappelDay chosen, LocalDate today) {
        return new Select(
                DAY,
                "Peildatum",
                RappelDay.choices(today).stream()
                        .map(day -> new Choice(day.date().toString(), Dutch.dutchShort(day.date()), day.equals(chosen)))
                        .toList());
    }
}
