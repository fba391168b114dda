// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline.period;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the house rules and the recesses that come with the product. */
public final class CalendarData {
    private static final Map<String, Integer> LENGTHS =
            Map.of("week", 0, "maand", 1, "kwartaal", 3, "halfjaar", 6, "jaar", 12);
    private static final Map<String, Part.Which> PARTS = Map.of(
            "begin", Part.Which.BEGIN,
            "medio", Part.Which.MID,
            "eind", Part.Which.END,
            "eerste-helft", Part.Which.FIRST_HALF,
            "tweede-helft", Part.Which.SECOND_HALF);
    private static final List<String> SEASONS = List.of("voorjaar", "zomer", "najaar", "winter");

    private CalendarData() {}

    /** The house rules of {@code calendar/huisregels.yaml}. */
    public static HouseRules houseRules() {
        Map<?, ?> file = read("/calendar/huisregels.yaml");
        Map<Integer, Map<Part.Which, int[]>> parts = new HashMap<>();
        table(file, "delen").forEach((length, bounds) -> parts.put(LENGTHS.get(length), parts((Map<?, ?>) bounds)));
        Map<Integer, Integer> seasons = new HashMap<>();
        table(file, "seizoenen").forEach((name, month) -> seasons.put(SEASONS.indexOf(name) + 1, (Integer) month));
        Map<String, DayRule> days = new HashMap<>();
        table(file, "dagen").forEach((name, rule) -> days.put((String) name, dayRule((Map<?, ?>) rule)));
        Set<String> holidays = new HashSet<>();
        list(file, "vrij").forEach(name -> holidays.add((String) name));
        return new HouseRules(parts, seasons, days, holidays);
    }

    private static Map<Part.Which, int[]> parts(Map<?, ?> bounds) {
        Map<Part.Which, int[]> parts = new HashMap<>();
        bounds.forEach((name, pair) -> {
            List<?> numbers = (List<?>) pair;
            parts.put(PARTS.get(name), new int[] {(Integer) numbers.get(0), (Integer) numbers.get(1)});
        });
        return parts;
    }

    private static DayRule dayRule(Map<?, ?> rule) {
        int days = number(rule, "dagen", 1);
        if (rule.containsKey("pasen")) {
            return new DayRule.Easter(number(rule, "pasen", 0), days);
        }
        if (rule.containsKey("rang")) {
            return new DayRule.Ranked(number(rule, "rang", 1), number(rule, "weekdag", 1), number(rule, "maand", 1));
        }
        int day = number(rule, "dag", 1);
        int month = number(rule, "maand", 1);
        return Boolean.TRUE.equals(rule.get("niet-op-zondag"))
                ? new DayRule.NotOnSunday(day, month)
                : new DayRule.Fixed(day, month, days);
    }

    /** The recesses of {@code calendar/reces.yaml}. */
    public static RecessCalendar recesses() {
        Map<?, ?> file = read("/calendar/reces.yaml");
        List<RecessRow> rows = list(file, "recessen").stream()
                .map(row -> recess((Map<?, ?>) row))
                .toList();
        Map<String, RecessCalendar.Usual> usual = new HashMap<>();
        table(file, "gewoonlijk").forEach((name, pair) -> {
            List<?> bounds = (List<?>) pair;
            usual.put((String) name, new RecessCalendar.Usual(monthDay(bounds.get(0)), monthDay(bounds.get(1))));
        });
        return new RecessCalendar(rows, usual);
    }

    private static RecessRow recess(Map<?, ?> row) {
        boolean official = "officieel".equals(row.get("status"));
        return new RecessRow(
                String.valueOf(row.get("naam")),
                date(row.get("van")),
                date(row.get("tot")),
                official,
                String.valueOf(row.get("bron")));
    }

    private static MonthDay monthDay(Object text) {
        return MonthDay.parse("--" + text);
    }

    private static LocalDate date(@Nullable Object value) {
        return value instanceof Date date
                ? date.toInstant().atZone(ZoneOffset.UTC).toLocalDate()
                : LocalDate.parse(String.valueOf(value));
    }

    private static int number(Map<?, ?> rule, String key, int otherwise) {
        return rule.get(key) instanceof Integer number ? number : otherwise;
    }

    private static Map<?, ?> table(Map<?, ?> file, String key) {
        if (file.get(key) instanceof Map<?, ?> table) {
            return table;
        }
        throw new IllegalStateException("In de kalenderbestanden ontbreekt '" + key + "'.");
    }

    private static List<?> list(Map<?, ?> file, String key) {
        if (file.get(key) instanceof List<?> list) {
            return list;
        }
        throw new IllegalStateException("In de kalenderbestanden ontbreekt '" + key + "'.");
    }

    private static Map<?, ?> read(String resource) {
        try (InputStream in = CalendarData.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Het bestand " + resource + " ontbreekt.");
            }
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(resource, broken);
        }
    }
}
