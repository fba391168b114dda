// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the query of a request and gathers everything that is wrong with it, so that a client hears all at once. A key
 * that nobody asked for by the time of {@link #finish} is unknown, and that is wrong too.
 */
public final class QueryReader {
    private static final int LONGEST_VALUE = 500;

    private final MultivaluedMap<String, String> given;
    private final Set<String> known = new TreeSet<>();
    private final List<Problem.Violation> violations = new ArrayList<>();

    public QueryReader(MultivaluedMap<String, String> given) {
        this.given = given;
    }

    /**
     * The values of a key that may be repeated; without those that were refused.
     *
     * @param reading turns text into a value, empty when it is none
     * @param hint what a right value looks like, as a Dutch sentence
     */
    public <T> List<T> all(String key, Function<String, Optional<T>> reading, String hint) {
        known.add(key);
        List<T> values = new ArrayList<>();
        for (String text : given.getOrDefault(key, List.of())) {
            Optional<T> value = isPlain(text) ? reading.apply(text.strip()) : Optional.empty();
            value.ifPresentOrElse(values::add, () -> refuse(key, refusal(text, hint)));
        }
        return values;
    }

    /** The values of a key that are given together, with commas between them; without those that were refused. */
    public <T> List<T> listed(String key, Function<String, Optional<T>> reading, String hint) {
        String together = one(key, Optional::of, hint);
        List<T> values = new ArrayList<>();
        for (String text : together == null ? new String[0] : together.split(",", -1)) {
            reading.apply(text.strip()).ifPresentOrElse(values::add, () -> refuse(key, refusal(text, hint)));
        }
        return values;
    }

    /** The value of a key that may be given once; null when it is absent or was refused. */
    public <T> @Nullable T one(String key, Function<String, Optional<T>> reading, String hint) {
        List<T> values = all(key, reading, hint);
        if (given.getOrDefault(key, List.of()).size() > 1) {
            refuse(key, "'" + key + "' mag maar één keer voorkomen.");
            return null;
        }
        return values.isEmpty() ? null : values.get(0);
    }

    /** Adds a violation that concerns a key. */
    public void refuse(String key, String detail) {
        violations.add(new Problem.Violation("query", key, detail));
    }

    /**
     * Ends the reading.
     *
     * @throws ApiProblem with all violations when there is any
     */
    public void finish() {
        for (Map.Entry<String, List<String>> entry : given.entrySet()) {
            if (!known.contains(entry.getKey())) {
                refuse(shown(entry.getKey()), "Deze sleutel bestaat niet. " + choice());
            }
        }
        if (!violations.isEmpty()) {
            throw new ApiProblem(Problem.invalid(violations));
        }
    }

    private static String refusal(String text, String hint) {
        return "'" + shown(text) + "' kan hier niet. " + hint;
    }

    private String choice() {
        return known.isEmpty() ? "Dit adres kent geen sleutels." : "Kies uit: " + String.join(", ", known) + ".";
    }

    /** Blank text, control characters and half characters are never a value; the databases differ in taking them. */
    private static boolean isPlain(String text) {
        return !text.isBlank()
                && text.length() <= LONGEST_VALUE
                && text.codePoints()
                        .noneMatch(character -> Character.isISOControl(character)
                                || Character.getType(character) == Character.SURROGATE
                                || character == '\uFFFD');
    }

    private static String shown(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
