// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A day without the name of its month: "de 15e", "de 15e van volgende maand".
 *
 * @param nextMonth whether the month after the document's is meant; otherwise the first such day on or after its date
 */
public record DayOfMonth(int day, boolean nextMonth) implements CalendarPeriod {

    @Override
    public boolean floating() {
        return false;
    }

    @Override
    public Optional<Stretch> in(int year, Reading reading) {
        LocalDate document = reading.document();
        YearMonth month = YearMonth.from(document).plusMonths(nextMonth ? 1 : 0);
        while (month.lengthOfMonth() < day || month.atDay(day).isBefore(document)) {
            month = month.plusMonths(1);
        }
        return Optional.of(Stretch.day(month.atDay(day)));
    }
}
