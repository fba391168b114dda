// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import org.jspecify.annotations.Nullable;

/** A date in a form: as a date field sends it (2026-12-03) or as a person types it (3-12-2026). */
public final class DateField {
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("[d-M-uuuu][uuuu-M-d]").withResolverStyle(ResolverStyle.STRICT);
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private DateField() {}

    /** The date; null when the field is empty, or when it holds no date and that is noted at the field. */
    public static @Nullable LocalDate read(String field, String value, FormErrors errors) {
        if (value.isBlank()) {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(value.strip(), TYPED);
            if (!date.isBefore(EARLIEST) && !date.isAfter(LATEST)) {
                return date;
            }
            errors.add(field, "Dit jaar kan niet kloppen. Vul een jaar tussen 1900 en 2199 in.");
        } catch (DateTimeParseException noDate) {
            errors.add(field, "Dit is geen datum. Schrijf hem als 3-12-2026.");
        }
        return null;
    }
}
