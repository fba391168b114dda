// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document;

import nl.woordhouder.extraction.DocumentDate;

/** How the date of a document is known. */
public enum DateOrigin {
    GIVEN("opgegeven"),
    FOUND("gelezen in het document"),
    ESTIMATED("geschat: bevestig de datum"),
    CONFIRMED("bevestigd"),
    UNKNOWN("onbekend: vul de datum in");

    private final String dutch;

    DateOrigin(String dutch) {
        this.dutch = dutch;
    }

    /** What a reader sees. */
    public String dutch() {
        return dutch;
    }

    /** Whether a person still has to say what the date is. */
    public boolean needsConfirmation() {
        return this == ESTIMATED || this == UNKNOWN;
    }

    static DateOrigin of(DocumentDate date) {
        if (date instanceof DocumentDate.Given) {
            return GIVEN;
        }
        if (date instanceof DocumentDate.Found) {
            return FOUND;
        }
        return date instanceof DocumentDate.Estimated ? ESTIMATED : UNKNOWN;
    }
}
