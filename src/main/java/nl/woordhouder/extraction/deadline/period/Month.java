// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline.period;

import java.time.YearMonth;
import java.util.Optional;

/** A calendar month: "december (2026)". */
public record Month(int month, YearWords year) implements CalendarPeriod {

    @Override
    public boolean floating() {
        return year.open();
    }

    @Override
    public Optional<Stretch> in(int candidate, Reading reading) {
        YearMonth it = YearMonth.of(year.resolve(candidate, reading.document()), month);
        return Optional.of(Stretch.of(it.atDay(1), it.atEndOfMonth(), it.toString()));
    }
}
