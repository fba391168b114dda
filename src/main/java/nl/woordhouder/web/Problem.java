// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong with a request to the API, in the form of RFC 9457.
 *
 * @param status the HTTP status
 * @param title the kind of problem, the same for every problem with this status
 * @param detail what happened here and what the client can do about it, in Dutch
 * @param errors every violation of an invalid request, all together; null for other problems
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        int status, String title, String detail, @Nullable List<Violation> errors) {
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final Map<Integer, String> TITLES = Map.ofEntries(
            Map.entry(400, "Ongeldig verzoek"),
            Map.entry(401, "Niet aangemeld"),
            Map.entry(403, "Geen toegang"),
            Map.entry(404, "Niet gevonden"),
            Map.entry(405, "Methode niet toegestaan"),
            Map.entry(406, "Formaat niet beschikbaar"),
            Map.entry(409, "Tegenstrijdig verzoek"),
            Map.entry(412, "Inmiddels gewijzigd"),
            Map.entry(413, "Verzoek te groot"),
            Map.entry(414, "Adres te lang"),
            Map.entry(415, "Formaat niet ondersteund"),
            Map.entry(422, "Verzoek niet te verwerken"),
            Map.entry(428, "Voorwaarde ontbreekt"),
            Map.entry(429, "Te veel verzoeken"),
            Map.entry(500, "Storing"),
            Map.entry(503, "Tijdelijk niet beschikbaar"),
            Map.entry(FullDisk.STATUS, "Opslag vol"));

    /** A problem with its own explanation. */
    public static Problem of(int status, String detail) {
        return new Problem(status, title(status), detail, null);
    }

    /** A request with these violations. */
    static Problem invalid(List<Violation> violations) {
        String detail = violations.size() == 1
                ? violations.get(0).detail()
                : "Het verzoek heeft " + violations.size() + " fouten; zie 'errors'.";
        return new Problem(400, title(400), detail, List.copyOf(violations));
    }

    private static String title(int status) {
        return TITLES.getOrDefault(status, status < 500 ? "Verzoek geweigerd" : "Storing");
    }

    /**
     * One thing that is wrong with a request.
     *
     * @param in where it stands: {@code query} or {@code body}
     * @param location the name of the query key or of the attribute
     * @param detail what is wrong and what would be right, in Dutch
     */
    public record Violation(String in, String location, String detail) {}
}
