// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline.period;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;

/** A numbered week, Monday to Sunday: "week 12 (van 2026)". */
public record IsoWeek(int week, YearWords year) implements CalendarPeriod {

    @Override
    public boolean floating() {
        return year.open();
    }

    @Override
    public Optional<Stretch> in(int candidate, Reading reading) {
        int it = year.resolve(candidate, reading.document());
        LocalDate january4 = LocalDate.of(it, 1, 4);
        if (week > january4.range(IsoFields.WEEK_OF_WEEK_BASED_YEAR).getMaximum()) {
            return Optional.empty();
        }
        LocalDate monday = january4.with(DayOfWeek.MONDAY).plusWeeks(week - 1L);
        return Optional.of(Stretch.of(monday, monday.plusDays(6), String.format(Locale.ROOT, "%d-W%02d", it, week)));
    }
}
