// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.stream.IntStream;

/** A quarter of a year, by its first day. */
record Quarter(LocalDate first) {

    /** The quarter of a day and those before it, earliest first. */
    static List<Quarter> until(LocalDate today, int count) {
        LocalDate current = today.withDayOfMonth(1).withMonth(today.get(IsoFields.QUARTER_OF_YEAR) * 3 - 2);
        return IntStream.range(0, count)
                .mapToObj(back -> new Quarter(current.minusMonths(3L * (count - 1 - back))))
                .toList();
    }

    LocalDate last() {
        return first.plusMonths(3).minusDays(1);
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last());
    }

    /** "2026, 1e kwartaal" without the words that a chart has no room for: "2026 K1". */
    String label() {
        return first.getYear() + " K" + first.get(IsoFields.QUARTER_OF_YEAR);
    }
}
