// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.web;

import io.quarkus.qute.TemplateExtension;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Numbers and dates as a Dutch reader writes them, in templates as {@code {date.dutch}} and {@code {count.dutch}}. */
@TemplateExtension
public final class Dutch {
    /** For every text that is formatted by the library. */
    public static final Locale LOCALE = Locale.forLanguageTag("nl-NL");

    // Not from the library: its abbreviations differ from one Java version to the next.
    private static final List<String> DAYS = List.of("ma", "di", "wo", "do", "vr", "za", "zo");
    private static final List<String> MONTHS =
            List.of("jan.", "feb.", "mrt.", "apr.", "mei", "jun.", "jul.", "aug.", "sep.", "okt.", "nov.", "dec.");

    private Dutch() {}

    /** "do 3 dec. 2026". */
    public static String dutch(LocalDate date) {
        return DAYS.get(date.getDayOfWeek().getValue() - 1) + " " + dutchShort(date);
    }

    /** "3 dec. 2026". */
    public static String dutchShort(LocalDate date) {
        return date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
    }

    /** "1.234". */
    public static String dutch(long number) {
        return NumberFormat.getIntegerInstance(LOCALE).format(number);
    }

    /** "1 dag", "1.234 dagen". */
    public static String days(long number) {
        return dutch(number) + (number == 1 ? " dag" : " dagen");
    }
}
