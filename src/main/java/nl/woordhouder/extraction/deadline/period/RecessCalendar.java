// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline.period;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A calendar made of rows.
 *
 * @param rows the recesses that are known
 * @param usual between which days a recess usually lies: only used to tell in which year a recess without a row lies
 */
public record RecessCalendar(List<RecessRow> rows, Map<String, Usual> usual) implements ParliamentaryCalendar {
    private static final String UNKNOWN = "reces onbekend";

    /** The usual first and last day of a recess. */
    public record Usual(MonthDay from, MonthDay until) {
        private static final Usual YEAR_END = new Usual(MonthDay.of(12, 31), MonthDay.of(12, 31));

        Stretch in(int year) {
            LocalDate first = from.atYear(year);
            LocalDate last = until.atYear(until.isBefore(from) ? year + 1 : year);
            return new Stretch(first, last, Integer.toString(year), UNKNOWN, "");
        }
    }

    public RecessCalendar {
        rows = List.copyOf(rows);
        usual = Map.copyOf(usual);
    }

    @Override
    public Stretch recess(String name, int year) {
        for (RecessRow row : rows) {
            if (row.name().equals(name) && row.from().getYear() == year) {
                return row.stretch();
            }
        }
        return usual.getOrDefault(name, Usual.YEAR_END).in(year);
    }

    @Override
    public Stretch nextRecess(LocalDate after) {
        return usual.keySet().stream()
                .flatMap(name -> List.of(recess(name, after.getYear()), recess(name, after.getYear() + 1)).stream())
                .filter(stretch -> stretch.first().isAfter(after))
                .min(Comparator.comparing(Stretch::first))
                .orElseGet(() -> Usual.YEAR_END.in(after.getYear()));
    }
}
