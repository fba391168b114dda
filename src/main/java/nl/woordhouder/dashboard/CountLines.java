// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.woordhouder.commitment.CommitmentFilter.DuePart;
import nl.woordhouder.commitment.Tally;
import nl.woordhouder.dashboard.Worklist.CountLine;
import nl.woordhouder.ministry.Committee;
import nl.woordhouder.ministry.Committees;
import nl.woordhouder.ministry.Ministries;
import nl.woordhouder.ministry.Ministry;

/** Sums up counts for each ministry and each committee, most overdue first. */
@ApplicationScoped
class CountLines {
    private static final Comparator<CountLine> MOST_OVERDUE_FIRST =
            Comparator.comparingLong(CountLine::overdue).reversed().thenComparing(CountLine::abbreviation);

    private final Ministries ministries;
    private final Committees committees;

    CountLines(Ministries ministries, Committees committees) {
        this.ministries = ministries;
        this.committees = committees;
    }

    /** Each ministry that answers for anything now; it also counts what it promised and another answers for. */
    List<CountLine> ministries(List<Tally> counted) {
        Map<String, Ministry> byCode = ministries.allByCode();
        return counted.stream()
                .map(Tally::answeringCode)
                .distinct()
                .map(code -> sum(
                        byCode.get(code).abbreviation(),
                        byCode.get(code).name(),
                        counted,
                        tally -> tally.concerns(code)))
                .sorted(MOST_OVERDUE_FIRST)
                .toList();
    }

    List<CountLine> committees(List<Tally> counted) {
        Map<String, String> names =
                committees.all().stream().collect(Collectors.toMap(Committee::abbreviation, Committee::name));
        return counted.stream()
                .map(Tally::committee)
                .filter(Objects::nonNull)
                .distinct()
                .map(committee ->
                        sum(committee, names.get(committee), counted, tally -> committee.equals(tally.committee())))
                .sorted(MOST_OVERDUE_FIRST)
                .toList();
    }

    private static CountLine sum(String abbreviation, String name, List<Tally> counted, Predicate<Tally> belongs) {
        List<Tally> own = counted.stream().filter(belongs).toList();
        return new CountLine(
                abbreviation,
                name,
                own.stream().mapToLong(Tally::open).sum(),
                sum(own, DuePart.OVERDUE),
                sum(own, DuePart.FOUR_WEEKS),
                sum(own, DuePart.UNDATED));
    }

    private static long sum(List<Tally> own, DuePart part) {
        return own.stream().mapToLong(tally -> tally.parts().get(part)).sum();
    }
}
