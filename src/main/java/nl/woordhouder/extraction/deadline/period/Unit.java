// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline.period;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;

/**
 * A calendar unit counted from the one that holds the document's date: "deze week", "volgende maand".
 *
 * @param offset 0 this one, 1 the next
 */
public record Unit(TimeUnit unit, int offset) implements CalendarPeriod {

    @Override
    public boolean floating() {
        return false;
    }

    @Override
    public boolean running() {
        return true;
    }

    @Override
    public Optional<Stretch> in(int year, Reading reading) {
        return Optional.of(stretch(reading.document()));
    }

    private Stretch stretch(LocalDate document) {
        return switch (unit) {
            case DAY, WORKDAY, HOUR -> Stretch.day(document.plusDays(offset));
            case WEEK -> week(document.with(DayOfWeek.MONDAY).plusWeeks(offset));
            case MONTH -> months(document.withDayOfMonth(1).plusMonths(offset), 1);
            case QUARTER ->
                months(
                        document.withDayOfMonth(1)
                                .withMonth(document.get(IsoFields.QUARTER_OF_YEAR) * 3 - 2)
                                .plusMonths(3L * offset),
                        3);
            case HALF_YEAR ->
                months(
                        document.withDayOfMonth(1)
                                .withMonth(document.getMonthValue() < 7 ? 1 : 7)
                                .plusMonths(6L * offset),
                        6);
            case YEAR -> months(document.withDayOfYear(1).plusYears(offset), 12);
        };
    }

    private static Stretch week(LocalDate monday) {
        String value = String.format(
                Locale.ROOT,
                "%d-W%02d",
                monday.get(IsoFields.WEEK_BASED_YEAR),
                monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        return Stretch.of(monday, monday.plusDays(6), value);
    }

    private static Stretch months(LocalDate first, int count) {
        int month = first.getMonthValue();
        String value = switch (count) {
            case 1 -> first.toString().substring(0, 7);
            case 3 -> first.getYear() + "-Q" + (month + 2) / 3;
            case 6 -> first.getYear() + "-H" + (month + 5) / 6;
            default -> Integer.toString(first.getYear());
        };
        return Stretch.of(first, first.plusMonths(count).minusDays(1), value);
    }
}
