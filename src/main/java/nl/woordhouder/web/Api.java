// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.web;

import java.util.regex.Pattern;

/** What belongs to the API, and what it says where nothing more precise is known. */
final class Api {
    /** What every address takes. */
    static final String READING = "GET, HEAD, OPTIONS";

    private static final Pattern PATH = Pattern.compile("/+v1([/;].*)?", Pattern.DOTALL);

    private Api() {}

    /** Whether the path is the API's, in any spelling that the routing takes for it: more slashes, matrix parameters. */
    static boolean owns(String path) {
        return PATH.matcher(path).matches();
    }

    /** The general problem for a status. */
    static Problem problem(int status) {
        return Problem.of(status, detail(status));
    }

    private static String detail(int status) {
        return switch (status) {
            case 400 -> "Het verzoek is niet te lezen. Controleer het adres en de codering van de tekens.";
            case 401 -> "Dit is niet voor iedereen. Stuur een token mee, of meld u aan, en probeer het opnieuw.";
            case 403 -> "U mag dit niet opvragen of wijzigen.";
            case 404 -> "Op dit adres staat niets. Zie /v1/openapi.json voor de adressen die er zijn.";
            case 405 -> "Dit adres kent alleen: " + READING + ".";
            case 406 ->
                "Dit adres levert application/json; de lijst van toezeggingen ook text/csv en application/atom+xml. Pas de Accept-header aan.";
            case 413, 414, 431 -> "Het verzoek is te groot. Gebruik minder of kortere zoekvoorwaarden.";
            case 415 -> "Dit adres leest dit formaat niet. Zie /v1/openapi.json.";
            case 503 -> "De dienst is even niet beschikbaar. Probeer het over een minuut opnieuw.";
            case FullDisk.STATUS ->
                "De opslag van de dienst is vol; uw verzoek is niet verwerkt. Probeer het later opnieuw.";
            default ->
                status < 500
                        ? "Het verzoek is geweigerd. Zie /v1/openapi.json."
                        : "Er ging iets mis bij ons; uw verzoek is niet verwerkt. Probeer het later opnieuw.";
        };
    }
}
