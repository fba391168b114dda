// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * How the API writes values, in queries and in bodies. Each reading is empty when the text is no such value; each hint says
 * in Dutch what a right one looks like.
 */
public final class ApiValues {
    public static final String DATE_HINT = "Gebruik een datum als 2026-12-31, tussen 1800 en 3000.";
    public static final String MOMENT_HINT =
            "Gebruik een moment met tijdzone als 2026-02-11T08:00:00Z; schrijf een plus als %2B.";
    public static final String TRUTH_HINT = "Gebruik true of false.";

    private ApiValues() {}

    /** Only days that both databases keep. */
    public static Optional<LocalDate> date(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return day.getYear() < 1800 || day.getYear() > 3000 ? Optional.empty() : Optional.of(day);
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    /** A moment with its time zone, on a day that both databases keep. */
    public static Optional<Instant> moment(String text) {
        try {
            OffsetDateTime moment = OffsetDateTime.parse(text);
            return date(moment.toLocalDate().toString()).map(day -> moment.toInstant());
        } catch (DateTimeException noMoment) {
            return Optional.empty();
        }
    }

    public static Optional<Boolean> truth(String text) {
        return switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** A whole number from 0 on, of at most 18 digits and without zeros before it. */
    public static Optional<Long> number(String text) {
        return text.matches("0|[1-9][0-9]{0,17}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
