// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline.period;

import java.util.Optional;

/**
 * A day or feast with a name that is computed for every year: Prinsjesdag, Pasen, Kerst.
 *
 * @param name its key in the house rules
 * @param budget whether the year said is the budget year, which is presented a year earlier ("Miljoenennota 2027")
 */
public record NamedDay(String name, YearWords year, boolean budget) implements CalendarPeriod {

    @Override
    public boolean floating() {
        return year.open();
    }

    @Override
    public Optional<Stretch> in(int candidate, Reading reading) {
        int it = year.resolve(candidate, reading.document()) - (budget && !year.open() ? 1 : 0);
        Stretch stretch = reading.rules().namedDay(name).in(it);
        if (budget && stretch.last().isBefore(reading.document())) {
            // "Miljoenennota 2026" in 2026 is a slip for the one that is still to come
            stretch = reading.rules().namedDay(name).in(it + 1);
        }
        return Optional.of(stretch);
    }
}
