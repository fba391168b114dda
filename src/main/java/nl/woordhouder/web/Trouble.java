// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.web;

/**
 * What a reader is told about a request that failed.
 *
 * @param title what is wrong, in a few words
 * @param advice what to do now
 */
record Trouble(String title, String advice) {

    /** By the status of the answer. */
    static Trouble of(int status) {
        return switch (status) {
            case 401 -> new Trouble("U bent niet ingelogd", "Log in en probeer het opnieuw.");
            case 403 ->
                new Trouble(
                        "U mag dit niet bekijken of wijzigen",
                        "Vraag uw beheerder om toegang als u dit voor uw werk nodig hebt.");
            case 404 -> new Trouble("Deze pagina bestaat niet", "Controleer het adres, of zoek in het register.");
            case 405 -> new Trouble("Dit kan hier niet", "Ga terug en gebruik de knoppen op de pagina.");
            case 413 ->
                new Trouble(
                        "Dit is te groot om in één keer te versturen",
                        "Er is niets bewaard. Hebt u tekst geplakt: plak minder, of lever een bestand aan. Zijn het"
                                + " bestanden: lever er minder tegelijk aan, of splits het document.");
            case 414, 431 -> new Trouble("Dit adres is te lang", "Gebruik minder filters of een kortere zoekvraag.");
            case 503 -> new Trouble("Het is even te druk", "Er is niets bewaard. Probeer het over een minuut opnieuw.");
            case FullDisk.STATUS ->
                new Trouble(
                        "De opslag is vol",
                        "Er is niets bewaard. Vraag uw beheerder om ruimte te maken, en probeer het daarna opnieuw.");
            default ->
                status < 500
                        ? new Trouble(
                                "Dit verzoek is niet te lezen",
                                "Er is niets gewijzigd. Ga terug, ververs de pagina en probeer het opnieuw.")
                        : new Trouble(
                                "Er ging iets mis bij ons",
                                "Probeer het opnieuw. Controleer of uw laatste wijziging is bewaard.");
        };
    }
}
