// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.woordhouder.commitment.Commitment;
import nl.woordhouder.commitment.CommitmentFilter;

/** The filters of the register as they stand in the address of its page. Keys that do not exist are left out. */
record RegisterQuery(Map<String, List<String>> values) {
    static final String TEXT = "zoek";
    static final String DUE = "termijn";
    static final String MINISTRY = "ministerie";
    static final String COMMITTEE = "commissie";
    static final String STATUS = "status";
    static final String FROM = "van";
    static final String UNTIL = "tot";
    static final String SORT = "sorteer";
    /** The place of the last row of the page before. */
    static final String AFTER = "na";

    private static final String NEWEST = "nieuwste";
    private static final List<String> KEYS = List.of(TEXT, DUE, MINISTRY, COMMITTEE, STATUS, FROM, UNTIL, SORT, AFTER);
    private static final List<String> FILTERS = KEYS.subList(0, 7);

    /** What of the given parameters belongs to the register; empty ones are left out. */
    static RegisterQuery of(Map<String, List<String>> parameters) {
        Map<String, List<String>> known = new LinkedHashMap<>();
        for (String key : KEYS) {
            List<String> filled = parameters.getOrDefault(key, List.of()).stream()
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .distinct()
                    .toList();
            if (!filled.isEmpty()) {
                known.put(key, filled);
            }
        }
        return new RegisterQuery(known);
    }

    /** The same as {@link #text()} wrote it. */
    static RegisterQuery ofText(String text) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String pair : text.substring(Math.min(1, text.length())).split("&")) {
            String[] parts = pair.split("=", 2);
            if (parts.length == 2) {
                parameters
                        .computeIfAbsent(parts[0], key -> new ArrayList<>())
                        .add(URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        return of(parameters);
    }

    /** The one value of a key; empty when it is absent. */
    String one(String key) {
        return all(key).stream().findFirst().orElse("");
    }

    List<String> all(String key) {
        return values.getOrDefault(key, List.of());
    }

    /** Whether anything is filtered. */
    boolean filters() {
        return FILTERS.stream().anyMatch(values::containsKey);
    }

    boolean newestFirst() {
        return one(SORT).equals(NEWEST);
    }

    /** The address of the same list in one of its orders. */
    String sortedUrl(boolean newest) {
        return with(SORT, newest ? NEWEST : "termijn").url();
    }

    /** The same list from its start. */
    RegisterQuery firstPage() {
        return with(AFTER, "");
    }

    /** What a form sends along to keep these filters. */
    List<Field> fields() {
        return values.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> new Field(entry.getKey(), value)))
                .toList();
    }

    /** The same from the first page on, with another value for a key. */
    RegisterQuery with(String key, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(values);
        changed.remove(AFTER);
        changed.put(key, List.of(value));
        return of(changed);
    }

    /** The same from the first page on, without one value of a key. */
    RegisterQuery without(String key, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(values);
        changed.remove(AFTER);
        List<String> left = new ArrayList<>(all(key));
        left.remove(value);
        changed.put(key, left);
        return of(changed);
    }

    /** The address of the page with these filters. */
    String url() {
        return "/register" + text();
    }

    /** The address of the file with all that these filters select. */
    String downloadUrl() {
        return "/register.csv" + firstPage().text();
    }

    /** The query part of the address, with its question mark; empty when nothing is asked. */
    String text() {
        String query = values.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> entry.getKey() + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    static String cursor(Commitment last) {
        CommitmentFilter.Cursor cursor = CommitmentFilter.Cursor.of(last);
        return cursor.until() + "_" + cursor.id();
    }

    /** Where the page starts; empty for the start of the list, and for a place that somebody made up. */
    Optional<CommitmentFilter.Cursor> cursor() {
        String[] parts = one(AFTER).split("_", 2);
        try {
            return parts.length < 2
                    ? Optional.empty()
                    : Optional.of(new CommitmentFilter.Cursor(LocalDate.parse(parts[0]), Long.parseLong(parts[1])));
        } catch (DateTimeParseException | NumberFormatException madeUp) {
            return Optional.empty();
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** A filter as a field of a form. */
    record Field(String name, String value) {}
}
