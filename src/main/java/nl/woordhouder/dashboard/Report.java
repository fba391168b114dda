// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import java.time.LocalDate;
import java.util.List;
import nl.woordhouder.web.Choice;
import nl.woordhouder.web.Dutch;
import org.jspecify.annotations.Nullable;

/**
 * A list for a meeting or a letter, the same on the page and in its files.
 *
 * @param title what stands above it on paper
 * @param selects what to choose it by
 * @param fields what to fill in for it
 * @param tables its parts, in the order of reading
 */
record Report(String title, List<Select> selects, List<Field> fields, List<Table> tables) {
    public boolean empty() {
        return tables.stream().allMatch(table -> table.lines().isEmpty());
    }

    /** A list to choose from. */
    record Select(String name, String label, List<Choice> options) {}

    /** @param type of the input: date or text */
    record Field(String name, String label, String type, String value) {}

    /** @param columns what stands behind the number of each line */
    record Table(String heading, List<String> columns, List<Line> lines) {
        /** A page holds these; the rest is in the files. */
        private static final int ON_A_PAGE = 500;

        public List<Line> shown() {
            return lines.subList(0, Math.min(ON_A_PAGE, lines.size()));
        }
    }

    /** A commitment; as many cells as the table has columns. */
    record Line(String number, List<Cell> cells) {}

    /** @param value text, a day or a number; null is an empty cell */
    record Cell(@Nullable Object value) {
        public String text() {
            if (value instanceof LocalDate day) {
                return Dutch.dutchShort(day);
            }
            return value instanceof Long number ? Dutch.dutch(number) : value == null ? "" : value.toString();
        }

        public boolean number() {
            return value instanceof Long;
        }
    }
}
