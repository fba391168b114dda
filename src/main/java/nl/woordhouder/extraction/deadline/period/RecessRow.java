// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline.period;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * One recess with its source.
 *
 * @param name name in lower case, such as "zomerreces"
 * @param from first day
 * @param until last day, inclusive
 * @param official whether the House has published it; an unconfirmed row is used and named as such
 * @param source where it was found, in Dutch
 */
public record RecessRow(String name, LocalDate from, LocalDate until, boolean official, String source) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

    Stretch stretch() {
        String status = official ? "" : ", onbevestigd";
        String note = "%s %d: %s t/m %s, %s%s"
                .formatted(name, from.getYear(), DAY.format(from), DAY.format(until), source, status);
        return new Stretch(from, until, from + "/" + until, null, note);
    }
}
