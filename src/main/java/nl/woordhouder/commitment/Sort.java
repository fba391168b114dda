// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The order of a list. Of equal rows the one that was registered first comes first, or last in an order from high to low. */
public enum Sort {
    /** Longest overdue first, without date last. */
    DUE("termijn", "dueSort", ":lastPlace", false, row -> row.due().sort()),
    DUE_LAST("-termijn", "dueSort", ":lastPlace", true, row -> row.due().sort()),
    /** Latest registered first. */
    NEWEST("nieuwste", "id", ":lastId", true, Commitment::id),
    OLDEST("oudste", "id", ":lastId", false, Commitment::id),
    SUBJECT("onderwerp", "lower(subject)", ":lastPlace", false, Sort::subject),
    SUBJECT_LAST("-onderwerp", "lower(subject)", ":lastPlace", true, Sort::subject),
    /** By the abbreviation of the ministry that answers now. */
    MINISTRY("ministerie", Sort.ABBREVIATION, Sort.ABBREVIATION_OF_LAST, false, Commitment::answeringCode),
    MINISTRY_LAST("-ministerie", Sort.ABBREVIATION, Sort.ABBREVIATION_OF_LAST, true, Commitment::answeringCode),
    /** By the name of who promised, or the office when there is no name. */
    PERSON("bewindspersoon", Sort.WHO, ":lastPlace", false, Sort::who),
    PERSON_LAST("-bewindspersoon", Sort.WHO, ":lastPlace", true, Sort::who);

    private static final String ABBREVIATION = "(select m.abbreviation from Ministry m where m.code = answeringCode)";
    private static final String ABBREVIATION_OF_LAST =
            "(select l.abbreviation from Ministry l where l.code = :lastPlace)";
    private static final String WHO = "lower(coalesce(person, office, ''))";

    private final String word;
    private final String column;
    private final String columnOfLast;
    private final boolean downward;
    private final Function<Commitment, Object> place;

    Sort(String word, String column, String columnOfLast, boolean downward, Function<Commitment, Object> place) {
        this.word = word;
        this.column = column;
        this.columnOfLast = columnOfLast;
        this.downward = downward;
        this.place = place;
    }

    /** Empty when no order has this name in addresses. */
    public static Optional<Sort> ofWord(String word) {
        return Stream.of(values()).filter(sort -> sort.word.equals(word)).findFirst();
    }

    /** Its name in addresses. */
    public String word() {
        return word;
    }

    /** Whether it runs from high to low. */
    public boolean isDownward() {
        return downward;
    }

    /** @param backwards from the last row to the first */
    String orderBy(boolean backwards) {
        String direction = downward == backwards ? "" : " desc";
        String byColumn = column.equals("id") ? "" : column + direction + ", ";
        return " order by " + byColumn + "id" + direction;
    }

    /** That a row comes behind the place of {@code :lastPlace} and {@code :lastId}, seen in the direction of reading. */
    String behind(boolean backwards) {
        String sign = downward == backwards ? ">" : "<";
        // Pairs, so that the database starts at this place of its index instead of walking to it.
        return column.equals("id")
                ? "id " + sign + " :lastId"
                : "(%s, id) %s (%s, :lastId)".formatted(column, sign, columnOfLast);
    }

    /** What this order looks at in a row. */
    Object placeOf(Commitment row) {
        return place.apply(row);
    }

    /**
     * The same from its text.
     *
     * @throws java.time.DateTimeException when the text is no such place
     * @throws NumberFormatException when the text is no such place
     */
    Object placeOf(String text) {
        return switch (this) {
            case DUE, DUE_LAST -> LocalDate.parse(text);
            case NEWEST, OLDEST -> Long.valueOf(text);
            default -> text;
        };
    }

    private static String subject(Commitment row) {
        return row.subject().toLowerCase(Locale.ROOT);
    }

    private static String who(Commitment row) {
        String person = row.person();
        String office = row.office();
        return (person != null ? person : office != null ? office : "").toLowerCase(Locale.ROOT);
    }
}
