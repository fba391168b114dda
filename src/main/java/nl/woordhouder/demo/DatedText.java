// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.demo;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.regex.Pattern;
import nl.woordhouder.web.Dutch;

/** A letter whose dates are written relative to its own: {@code {datum}}, {@code {datum+60}}, {@code {datum-7}}. */
final class DatedText {
    private static final Pattern PLACE = Pattern.compile("\\{datum([+-]\\d+)?}");

    private DatedText() {}

    /** The letter as it was written on a day. */
    static String on(LocalDate day, String letter) {
        return PLACE.matcher(letter).replaceAll(place -> {
            String shift = place.group(1);
            return written(shift == null ? day : day.plusDays(Integer.parseInt(shift)));
        });
    }

    private static String written(LocalDate date) {
        String month = date.getMonth().getDisplayName(TextStyle.FULL, Dutch.LOCALE);
        return date.getDayOfMonth() + " " + month + " " + date.getYear();
    }
}
