// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the JSON object that a client sent and gathers everything that is wrong with it, so that the client hears all at
 * once. An attribute that nobody asked for by the time of {@link #finish} is unknown, and that is wrong too.
 */
public final class BodyReader {
    private final JsonNode given;
    private final Set<String> known = new TreeSet<>();
    private final List<Problem.Violation> violations = new ArrayList<>();

    /** @param given what was sent; null or anything but an object is refused */
    public BodyReader(@Nullable JsonNode given) {
        if (given == null || !given.isObject()) {
            throw new ApiProblem(Problem.of(400, "Stuur een JSON-object. Zie /v1/openapi.json."));
        }
        this.given = given;
    }

    /** A text without white space around it; null when it is absent, empty or was refused. */
    public @Nullable String text(String name, int longest) {
        return value(name, text -> Optional.of(text).filter(fits -> fits.length() <= longest), hint(longest));
    }

    private static String hint(int longest) {
        return "Gebruik tekst van ten hoogste " + longest + " tekens.";
    }

    /** A day; null when it is absent or was refused. */
    public @Nullable LocalDate date(String name) {
        return value(name, ApiValues::date, ApiValues.DATE_HINT);
    }

    /**
     * A value that is written as text; null when it is absent, empty or was refused.
     *
     * @param reading turns text into a value, empty when it is none
     * @param hint what a right value looks like, as a Dutch sentence
     */
    public <T> @Nullable T value(String name, Function<String, Optional<T>> reading, String hint) {
        JsonNode node = node(name);
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        String text = node.isTextual() ? node.asText().strip() : "\0";
        if (text.isEmpty()) {
            return null;
        }
        Optional<T> value = isPlain(text) ? reading.apply(text) : Optional.empty();
        if (value.isEmpty()) {
            refuse(name, "Dit kan hier niet. " + hint);
        }
        return value.orElse(null);
    }

    /** Whatever stands under a name; missing when nothing does. */
    public JsonNode node(String name) {
        known.add(name);
        return given.path(name);
    }

    /** Adds a violation that concerns an attribute. */
    public void refuse(String name, String detail) {
        violations.add(new Problem.Violation("body", name, detail));
    }

    /**
     * Ends the reading.
     *
     * @throws ApiProblem with all violations when there is any
     */
    public void finish() {
        given.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                refuse(name, "Dit attribuut bestaat niet. Kies uit: " + String.join(", ", known) + ".");
            }
        });
        if (!violations.isEmpty()) {
            throw new ApiProblem(Problem.invalid(violations));
        }
    }

    /** Line ends are text; other control characters and half characters are not, and the databases differ about them. */
    private static boolean isPlain(String text) {
        return text.codePoints()
                .noneMatch(character -> Character.isISOControl(character) && character != '\n' && character != '\r'
                        || Character.getType(character) == Character.SURROGATE);
    }
}
