// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline.period;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A distance from the document's date: "zes weken", "twee à drie weken", "anderhalf jaar". The stretch runs from the
 * shortest to the longest.
 *
 * @param least smallest number of halves of the unit, so that "anderhalf" stays whole
 * @param most largest number of halves of the unit
 */
public record Distance(int least, int most, TimeUnit unit) implements CalendarPeriod {
    private static final int LARGEST = 2 * 1200;

    public Distance {
        if (least < 0 || most < least || most > LARGEST) {
            throw new IllegalArgumentException("no distance: " + least + ".." + most);
        }
    }

    /** Whether the numbers make a distance that a term can have. */
    public static boolean plausible(int least, int most) {
        return least >= 0 && most >= least && most <= LARGEST;
    }

    @Override
    public boolean floating() {
        return false;
    }

    @Override
    public Optional<Stretch> in(int year, Reading reading) {
        LocalDate first = after(least, reading);
        LocalDate last = after(most, reading);
        return Optional.of(new Stretch(first, last.isBefore(first) ? first : last, value(), null, ""));
    }

    private LocalDate after(int halves, Reading reading) {
        LocalDate from = reading.document();
        return switch (unit) {
            case HOUR -> from.plusDays((halves / 2 + 23) / 24);
            case DAY -> from.plusDays(halves / 2);
            case WORKDAY -> reading.rules().workdaysAfter(from, halves / 2);
            case WEEK -> from.plusDays(halves * 7L / 2);
            case MONTH -> from.plusMonths(halves / 2).plusDays(halves % 2 * 15L);
            case QUARTER -> from.plusMonths(halves * 3L / 2);
            case HALF_YEAR -> from.plusMonths(halves * 3L);
            case YEAR -> from.plusMonths(halves * 6L);
        };
    }

    private String value() {
        return switch (unit) {
            case HOUR -> "PT" + most / 2 + "H";
            case DAY, WORKDAY -> "P" + most / 2 + "D";
            case WEEK -> most % 2 == 0 ? "P" + most / 2 + "W" : "P" + most * 7 / 2 + "D";
            case MONTH -> most % 2 == 0 ? "P" + most / 2 + "M" : "P" + most / 2 + "M15D";
            case QUARTER -> "P" + most * 3 / 2 + "M";
            case HALF_YEAR -> "P" + most * 3 + "M";
            case YEAR -> most % 2 == 0 ? "P" + most / 2 + "Y" : "P" + most * 6 + "M";
        };
    }
}
