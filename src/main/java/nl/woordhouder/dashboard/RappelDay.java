// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.woordhouder.web.Dutch;
import org.jspecify.annotations.Nullable;

/**
 * The reference day of a rappel: twice a year, on 1 January and 1 July, ministers are reminded of what expired before it
 * and of what expires in the half year after it.
 */
record RappelDay(LocalDate date) {
    /** Preparing a rappel begins this long before its day. */
    private static final int PREPARATION_DAYS = 45;

    /** The one that is being prepared or that was last. */
    static RappelDay current(LocalDate today) {
        LocalDate near = today.plusDays(PREPARATION_DAYS);
        return new RappelDay(LocalDate.of(near.getYear(), near.getMonthValue() < 7 ? 1 : 7, 1));
    }

    /** By the day as an address holds it; empty when it is no reference day. */
    static Optional<RappelDay> of(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            boolean reference = date.getDayOfMonth() == 1 && (date.getMonthValue() == 1 || date.getMonthValue() == 7);
            boolean sane = date.getYear() >= 1990 && date.getYear() <= 2199;
            return reference && sane ? Optional.of(new RappelDay(date)) : Optional.empty();
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    /** Two before the current one to one after it, earliest first. */
    static List<RappelDay> choices(LocalDate today) {
        LocalDate current = current(today).date();
        return List.of(-12, -6, 0, 6).stream()
                .map(months -> new RappelDay(current.plusMonths(months)))
                .toList();
    }

    /** What was due before the day. */
    Period expired() {
        return new Period("verlopen", "Verlopen voor " + Dutch.dutchShort(date), null, date.minusDays(1));
    }

    /** What is due in the half year that begins. */
    Period expiring() {
        LocalDate last = date.plusMonths(6).minusDays(1);
        String heading = "Verloopt van " + Dutch.dutchShort(date) + " tot en met " + Dutch.dutchShort(last);
        return new Period("verloopt", heading, date, last);
    }

    /**
     * One of the two lists.
     *
     * @param from the first day; null for everything until the last
     */
    record Period(String id, String heading, @Nullable LocalDate from, LocalDate until) {}
}
