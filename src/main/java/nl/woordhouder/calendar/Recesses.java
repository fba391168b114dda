// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** When Parliament is in recess, as far as {@code calendar/reces.yaml} tells: a recess without a row is none here. */
@ApplicationScoped
public class Recesses {
    private static final String FILE = "/calendar/reces.yaml";

    private final List<Row> rows = read();

    /** Whether the day falls in a recess; its first and last day do. */
    public boolean include(LocalDate day) {
        return rows.stream().anyMatch(row -> !day.isBefore(row.first()) && !day.isAfter(row.last()));
    }

    private record Row(LocalDate first, LocalDate last) {
        static Row of(Map<String, ?> row) {
            return new Row(day(row.get("van")), day(row.get("tot")));
        }

        private static LocalDate day(Object midnight) {
            return ((Date) midnight).toInstant().atZone(ZoneOffset.UTC).toLocalDate();
        }
    }

    private static List<Row> read() {
        try (InputStream in = Recesses.class.getResourceAsStream(FILE)) {
            Map<String, List<Map<String, ?>>> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return file.get("recessen").stream().map(Row::of).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(FILE, broken);
        }
    }
}
