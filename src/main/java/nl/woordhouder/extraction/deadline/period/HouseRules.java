// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline.period;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The conventions by which words become days.
 *
 * @param parts for each length of period, in months, the bounds of its parts; in days for a month and a week (key 0)
 * @param seasonStarts the month in which spring, summer, autumn and winter begin, by their number 1 to 4
 * @param days named days and feasts
 * @param holidays the names among them on which nobody works
 */
public record HouseRules(
        Map<Integer, Map<Part.Which, int[]>> parts,
        Map<Integer, Integer> seasonStarts,
        Map<String, DayRule> days,
        Set<String> holidays) {
    private static final int WEEK = 0;

    /** First and last day of a part. */
    public record Bounds(LocalDate first, LocalDate last) {}

    int seasonStart(int season) {
        return required(seasonStarts.get(season), "seizoen " + season);
    }

    DayRule namedDay(String name) {
        return required(days.get(name), name);
    }

    Bounds part(Stretch all, Part.Which which) {
        int months = wholeMonths(all);
        Map<Part.Which, int[]> table =
                months == WEEK && ChronoUnit.DAYS.between(all.first(), all.last()) != 6 ? null : parts.get(months);
        int[] bounds = table == null ? null : table.get(which);
        if (bounds == null) {
            return share(all, which);
        }
        if (months > 1) {
            return new Bounds(
                    all.first().plusMonths(bounds[0] - 1L),
                    all.first().plusMonths(bounds[1]).minusDays(1));
        }
        LocalDate last = all.first().plusDays(bounds[1] - 1L);
        return new Bounds(all.first().plusDays(bounds[0] - 1L), last.isAfter(all.last()) ? all.last() : last);
    }

    /** How many whole calendar months a stretch covers; 0 when it does not. */
    private static int wholeMonths(Stretch all) {
        boolean whole =
                all.first().getDayOfMonth() == 1 && all.last().plusDays(1).getDayOfMonth() == 1;
        return whole ? (int) ChronoUnit.MONTHS.between(YearMonth.from(all.first()), YearMonth.from(all.last())) + 1 : 0;
    }

    /** Parts of a period that the house rules do not name: halves, or thirds. */
    private static Bounds share(Stretch all, Part.Which which) {
        long days = ChronoUnit.DAYS.between(all.first(), all.last()) + 1;
        LocalDate third = all.first().plusDays(days / 3);
        LocalDate half = all.first().plusDays(days / 2);
        LocalDate twoThirds = all.first().plusDays(2 * days / 3);
        return switch (which) {
            case BEGIN -> ordered(all.first(), third.minusDays(1));
            case MID -> ordered(third, twoThirds.minusDays(1));
            case END -> ordered(twoThirds, all.last());
            case FIRST_HALF -> ordered(all.first(), half.minusDays(1));
            case SECOND_HALF -> ordered(half, all.last());
        };
    }

    private static Bounds ordered(LocalDate first, LocalDate last) {
        return new Bounds(first, last.isBefore(first) ? first : last);
    }

    LocalDate workdaysAfter(LocalDate day, int count) {
        LocalDate it = day;
        int left = count;
        while (left > 0) {
            it = it.plusDays(1);
            if (isWorkday(it)) {
                left--;
            }
        }
        return it;
    }

    /** Whether people work on a day: no Saturday, Sunday or public holiday. */
    public boolean isWorkday(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return false;
        }
        return holidays.stream()
                .noneMatch(name -> namedDay(name).in(day.getYear()).contains(day));
    }

    private static <T> T required(@Nullable T value, String what) {
        if (value == null) {
            throw new IllegalStateException(
                    "De huisregels kennen '" + what + "' niet. Voeg het toe aan huisregels.yaml.");
        }
        return value;
    }
}
