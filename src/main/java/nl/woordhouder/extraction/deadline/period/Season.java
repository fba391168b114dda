// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * A season of three whole months after the house rules.
 *
 * @param season 1 spring, 2 summer, 3 autumn, 4 winter
 * @param which how the words choose among the years
 */
public record Season(int season, YearWords year, Which which) implements CalendarPeriod {
    private static final List<String> CODES = List.of("SP", "SU", "FA", "WI");

    /** How the words choose a season: any, the one of this year, the next one to begin. */
    public enum Which {
        ANY,
        COMING
    }

    @Override
    public boolean floating() {
        return year.open();
    }

    @Override
    public boolean running() {
        return !(year instanceof YearWords.Absolute);
    }

    @Override
    public Optional<Stretch> in(int candidate, Reading reading) {
        int it = year.resolve(candidate, reading.document());
        YearMonth start = YearMonth.of(it, reading.rules().seasonStart(season));
        LocalDate first = start.atDay(1);
        if (which == Which.COMING && !first.isAfter(reading.document())) {
            return Optional.empty();
        }
        String value = it + "-" + CODES.get(season - 1);
        return Optional.of(Stretch.of(first, start.plusMonths(2).atEndOfMonth(), value));
    }
}
