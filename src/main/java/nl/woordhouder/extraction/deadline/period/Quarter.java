// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline.period;

import java.time.YearMonth;
import java.util.Optional;

/** A quarter of a year, 1 to 4. */
public record Quarter(int quarter, YearWords year) implements CalendarPeriod {

    @Override
    public boolean floating() {
        return year.open();
    }

    @Override
    public Optional<Stretch> in(int candidate, Reading reading) {
        YearMonth first = YearMonth.of(year.resolve(candidate, reading.document()), 3 * quarter - 2);
        String value = first.getYear() + "-Q" + quarter;
        return Optional.of(Stretch.of(first.atDay(1), first.plusMonths(2).atEndOfMonth(), value));
    }
}
