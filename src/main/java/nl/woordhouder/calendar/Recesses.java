// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** When Parliament is in recess, as far as {@code calendar/reces.yaml} tells: a recess without a row is none here. */
@ApplicationScoped
public class Recesses {
    private static final String FILE = "/calendar/reces.yaml";

    private final List<Recess> rows = read();

    /** All that is known, earliest first. */
    public List<Recess> all() {
        return rows;
    }

    /** The last day of the last recess that is known: after it nothing can be said. Empty when none is known. */
    public Optional<LocalDate> lastDay() {
        return rows.stream().map(Recess::last).max(Comparator.naturalOrder());
    }

    /** Whether the day falls in a recess; its first and last day do. */
    public boolean include(LocalDate day) {
        return rows.stream().anyMatch(row -> !day.isBefore(row.first()) && !day.isAfter(row.last()));
    }

    private static Recess recess(Map<String, ?> row) {
        return new Recess(
                text(row, "naam"),
                day(row.get("van")),
                day(row.get("tot")),
                text(row, "status").equals("officieel"),
                text(row, "bron"));
    }

    private static String text(Map<String, ?> row, String key) {
        return String.valueOf(row.get(key));
    }

    private static LocalDate day(Object midnight) {
        return ((Date) midnight).toInstant().atZone(ZoneOffset.UTC).toLocalDate();
    }

    private static List<Recess> read() {
        try (InputStream in = Recesses.class.getResourceAsStream(FILE)) {
            Map<String, List<Map<String, ?>>> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return file.get("recessen").stream().map(Recesses::recess).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(FILE, broken);
        }
    }
}
