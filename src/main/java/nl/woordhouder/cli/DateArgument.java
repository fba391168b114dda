// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day as year, month and day. */
final class DateArgument implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException noDate) {
            throw new TypeConversionException(
                    "'" + value + "' is geen datum. Schrijf jaar, maand en dag, zoals 2026-02-09.");
        }
    }
}
