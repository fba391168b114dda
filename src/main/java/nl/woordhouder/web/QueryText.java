// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The query part of a link. As text it is empty or begins with a question mark. */
public final class QueryText {
    private final Map<String, List<String>> values;

    public QueryText(MultivaluedMap<String, String> values) {
        this.values = new LinkedHashMap<>(values);
    }

    private QueryText(Map<String, List<String>> values) {
        this.values = values;
    }

    /** The same query with one key set to one value. */
    public QueryText with(String key, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(values);
        changed.put(key, List.of(value));
        return new QueryText(changed);
    }

    @Override
    public String toString() {
        return values.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> coded(entry.getKey()) + "=" + coded(value)))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining("&"), query -> query.isEmpty() ? "" : "?" + query));
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
