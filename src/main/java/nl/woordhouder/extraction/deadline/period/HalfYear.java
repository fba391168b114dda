// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline.period;

import java.time.LocalDate;
import java.util.Optional;

/** The first or second half of a calendar year. */
public record HalfYear(int half, YearWords year) implements CalendarPeriod {

    @Override
    public boolean floating() {
        return year.open();
    }

    @Override
    public Optional<Stretch> in(int candidate, Reading reading) {
        LocalDate first = LocalDate.of(year.resolve(candidate, reading.document()), 6 * half - 5, 1);
        String value = first.getYear() + "-H" + half;
        return Optional.of(Stretch.of(first, first.plusMonths(6).minusDays(1), value));
    }
}
