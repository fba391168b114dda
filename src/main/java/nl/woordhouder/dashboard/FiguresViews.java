// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.commitment.CommitmentFilter;
import nl.woordhouder.commitment.Life;
import nl.woordhouder.commitment.Lives;
import nl.woordhouder.dashboard.FiguresView.Chart;
import nl.woordhouder.ministry.Ministries;
import nl.woordhouder.ministry.Ministry;

/** Gathers the figures: per ministry that answers now, and over the last two years. */
@RequestScoped
class FiguresViews {
    private static final int QUARTERS = 8;

    private final Lives lives;
    private final Ministries ministries;
    private final ReportChoices choices;
    private final BusinessTime time;

    FiguresViews(Lives lives, Ministries ministries, ReportChoices choices, BusinessTime time) {
        this.lives = lives;
        this.ministries = ministries;
        this.choices = choices;
        this.time = time;
    }

    FiguresView of(CommitmentFilter chosen, ReportQuery query) {
        List<Life> all = lives.of(chosen);
        return new FiguresView(
                Stream.concat(choices.ministry(query).stream(), choices.committee(query).stream())
                        .toList(),
                Stream.concat(perMinistry(all, chosen.today()), overTime(all, lives.shifts(chosen), chosen.today()))
                        .toList());
    }

    private Stream<Chart> perMinistry(List<Life> all, LocalDate today) {
        Map<String, Ministry> byCode = ministries.allByCode();
        Map<String, List<Life>> grouped = all.stream()
                .collect(Collectors.groupingBy(
                        life -> byCode.get(life.answeringCode()).abbreviation(), TreeMap::new, Collectors.toList()));
        return Stream.of(
                new Chart(
                        "op-tijd",
                        "Op tijd voldaan",
                        "Aandeel van de voldane toezeggingen met een termijn dat op of voor die termijn is voldaan.",
                        "Ministerie",
                        "op tijd",
                        Charts.shares(mapped(grouped, Figures::inTime))),
                new Chart(
                        "mediaan",
                        "Mediaan van de dagen te laat",
                        "Van wat nu te laat is: de helft is langer te laat, de helft korter.",
                        "Ministerie",
                        "dagen",
                        Charts.counts(mapped(
                                grouped,
                                group -> Math.round(
                                        Figures.medianDaysLate(group, today).orElse(0))))),
                new Chart(
                        "ouderdom",
                        "Hoe lang te laat",
                        "Wat nu te laat is, naar het aantal dagen.",
                        "Dagen te laat",
                        "toezeggingen",
                        Charts.counts(ageing(all, today))),
                new Chart(
                        "verschoven",
                        "Verschoven termijnen",
                        "Hoe vaak een termijn is gewijzigd.",
                        "Ministerie",
                        "keer",
                        Charts.counts(mapped(grouped, Figures::shifts))));
    }

    private Stream<Chart> overTime(List<Life> all, Map<LocalDate, Long> shifts, LocalDate today) {
        List<Quarter> quarters = Quarter.until(today, QUARTERS);
        return Stream.of(
                new Chart(
                        "op-tijd-kwartaal",
                        "Op tijd voldaan, per kwartaal",
                        "Naar het kwartaal van het besluit.",
                        "Kwartaal",
                        "op tijd",
                        Charts.shares(perQuarter(
                                quarters,
                                quarter -> Figures.inTime(all.stream()
                                        .filter(life -> life.settledOn() != null && quarter.contains(life.settledOn()))
                                        .toList())))),
                new Chart(
                        "openstaand-kwartaal",
                        "Openstaand aan het einde van het kwartaal",
                        "Geregistreerd en nog niet afgedaan; van dit kwartaal de stand van vandaag.",
                        "Kwartaal",
                        "toezeggingen",
                        Charts.counts(perQuarter(quarters, quarter -> open(all, quarter)))),
                new Chart(
                        "verschoven-kwartaal",
                        "Verschoven termijnen, per kwartaal",
                        "Naar het kwartaal van het besluit.",
                        "Kwartaal",
                        "keer",
                        Charts.counts(perQuarter(
                                quarters,
                                quarter -> shifts.entrySet().stream()
                                        .filter(day -> quarter.contains(day.getKey()))
                                        .mapToLong(Map.Entry::getValue)
                                        .sum()))));
    }

    private long open(List<Life> all, Quarter quarter) {
        return all.stream()
                .filter(life -> !time.dayOf(life.registeredAt()).isAfter(quarter.last()))
                .filter(life -> life.settledOn() == null || life.settledOn().isAfter(quarter.last()))
                .count();
    }

    private static Map<String, Long> ageing(List<Life> all, LocalDate today) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("1–30", Figures.lateBetween(all, today, 1, 30));
        counts.put("31–90", Figures.lateBetween(all, today, 31, 90));
        counts.put("91–180", Figures.lateBetween(all, today, 91, 180));
        counts.put("181–365", Figures.lateBetween(all, today, 181, 365));
        counts.put("meer", Figures.lateBetween(all, today, 366, Long.MAX_VALUE));
        return counts;
    }

    private static <T> Map<String, T> mapped(Map<String, List<Life>> groups, Function<List<Life>, T> figure) {
        Map<String, T> figures = new LinkedHashMap<>();
        groups.forEach((name, group) -> figures.put(name, figure.apply(group)));
        return figures;
    }

    private static <T> Map<String, T> perQuarter(List<Quarter> quarters, Function<Quarter, T> figure) {
        Map<String, T> figures = new LinkedHashMap<>();
        quarters.forEach(quarter -> figures.put(quarter.label(), figure.apply(quarter)));
        return figures;
    }
}
