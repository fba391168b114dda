// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline.period;

import java.time.YearMonth;
import java.util.Optional;

/**
 * "de eerste week van mei": the days 1 to 7, and so on; the last week is the last seven days.
 *
 * @param ordinal 1 to 4, or -1 for the last
 */
public record WeekInMonth(int ordinal, int month, YearWords year) implements CalendarPeriod {

    @Override
    public boolean floating() {
        return year.open();
    }

    @Override
    public Optional<Stretch> in(int candidate, Reading reading) {
        YearMonth it = YearMonth.of(year.resolve(candidate, reading.document()), month);
        int first = ordinal < 0 ? it.lengthOfMonth() - 6 : 7 * ordinal - 6;
        return Optional.of(Stretch.of(it.atDay(first), it.atDay(first + 6), it.toString()));
    }
}
