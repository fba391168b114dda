// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline.period;

import java.time.LocalDate;
import java.util.Optional;

/** A calendar year: "2026", "dit jaar", "volgend jaar". */
public record Year(YearWords year) implements CalendarPeriod {

    @Override
    public boolean floating() {
        return year.open();
    }

    @Override
    public boolean running() {
        return year instanceof YearWords.Relative;
    }

    @Override
    public Optional<Stretch> in(int candidate, Reading reading) {
        int it = year.resolve(candidate, reading.document());
        return Optional.of(Stretch.of(LocalDate.of(it, 1, 1), LocalDate.of(it, 12, 31), Integer.toString(it)));
    }
}
