// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woordhouder.commitment.CommitmentFilter;
import nl.woordhouder.commitment.Cursor;
import nl.woordhouder.commitment.Sort;

/** The filters of the register as they stand in the address of its page. Keys that do not exist are left out. */
record RegisterQuery(Map<String, List<String>> values) {
    static final String TEXT = "zoek";
    static final String DUE = "termijn";
    static final String MINISTRY = "ministerie";
    static final String COMMITTEE = "commissie";
    static final String STATUS = "status";
    static final String FROM = "van";
    static final String UNTIL = "tot";
    static final String PERSON = "bewindspersoon";
    static final String KIND = "soort";
    static final String DOSSIER = "dossier";
    static final String MEMBER = "lid";
    static final String PARTY = "fractie";
    static final String SORT = "sorteer";
    /** The place of the last row of the page before. */
    static final String AFTER = "na";
    /** The place of the first row of the page behind. */
    static final String BEFORE = "voor";

    private static final List<String> FILTERS =
            List.of(TEXT, DUE, MINISTRY, PERSON, COMMITTEE, STATUS, KIND, DOSSIER, MEMBER, PARTY, FROM, UNTIL);
    private static final List<String> KEYS =
            Stream.concat(FILTERS.stream(), Stream.of(SORT, AFTER, BEFORE)).toList();

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

    /** The order that is asked for; by due date when none is, or none that exists. */
    Sort sort() {
        return Sort.ofWord(one(SORT)).orElse(Sort.DUE);
    }

    /** The address of the same list in another order. */
    String sortedUrl(Sort order) {
        return with(SORT, order.word()).url();
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
        changed.remove(BEFORE);
        changed.put(key, List.of(value));
        return of(changed);
    }

    /** The same from the first page on, without one value of a key. */
    RegisterQuery without(String key, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(values);
        changed.remove(AFTER);
        changed.remove(BEFORE);
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

    /** Turns to the page that is asked for; to the first for a place that somebody made up. */
    CommitmentFilter turned(CommitmentFilter filter) {
        CommitmentFilter sorted = filter.sorted(sort());
        return Cursor.read(sort(), one(AFTER))
                .map(last -> sorted.from(last, sorted.limit()))
                .or(() -> Cursor.read(sort(), one(BEFORE)).map(first -> sorted.before(first, sorted.limit())))
                .orElse(sorted);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** A filter as a field of a form. */
    record Field(String name, String value) {}
}
