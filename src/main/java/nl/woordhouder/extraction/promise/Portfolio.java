// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.Set;

/** Where the name of an office ends: "minister van Klimaat en Groene Groei", "mijn collega De Vries". */
final class Portfolio {
    private static final Set<String> JOINS = Set.of("van", "voor", "en", "de", "het");

    private Portfolio() {}

    /** The word after the name that goes with the office whose last word stands before {@code from}. */
    static int end(Reading reading, int from) {
        int end = from;
        int at = from;
        while (at < reading.size()
                && (JOINS.contains(reading.form(at)) && reading.is(from, "van", "voor")
                        || reading.isCapital(at) && !reading.is(at, "ik")
                        || reading.is(at, ",") && reading.isCapital(at + 1) && end > from)) {
            at++;
            end = reading.isCapital(at - 1) ? at : end;
        }
        return end;
    }
}
