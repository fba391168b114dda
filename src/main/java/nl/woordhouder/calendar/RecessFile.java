// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.calendar;

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

/** The recesses that come with the product, in {@code calendar/reces.yaml}. */
final class RecessFile {
    private static final String FILE = "/calendar/reces.yaml";

    private RecessFile() {}

    static List<Recess> read() {
        try (InputStream in = RecessFile.class.getResourceAsStream(FILE)) {
            Map<String, List<Map<String, ?>>> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return file.get("recessen").stream().map(RecessFile::recess).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(FILE, broken);
        }
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
}
