// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document;

/** How a fact about a document is known. */
public enum FactOrigin {
    GIVEN("opgegeven bij het inlezen"),
    STATED("uit de gegevens van het bestand"),
    FOUND("gelezen in de tekst"),
    CONFIRMED("bevestigd"),
    CORRECTED("verbeterd");

    private final String dutch;

    FactOrigin(String dutch) {
        this.dutch = dutch;
    }

    /** What a reader sees. */
    public String dutch() {
        return dutch;
    }
}
