// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline.period;

import java.time.DayOfWeek;
import java.util.Optional;

/** The week, Monday to Sunday, in which a day lies: "de week van 12 mei". */
public record WeekOf(CalendarPeriod day) implements CalendarPeriod {

    @Override
    public boolean floating() {
        return day.floating();
    }

    @Override
    public Optional<Stretch> in(int year, Reading reading) {
        return day.in(year, reading)
                .map(it ->
                        Stretch.of(it.first().with(DayOfWeek.MONDAY), it.last().with(DayOfWeek.SUNDAY), it.value()));
    }
}
