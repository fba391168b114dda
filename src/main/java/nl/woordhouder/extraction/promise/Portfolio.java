// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

/** Where the name of an office ends: "minister van Klimaat en Groene Groei", "mijn collega De Vries". */
final class Portfolio {
    private Portfolio() {}

    /** The word after the name that goes with the office whose last word stands before {@code from}. */
    static int end(Reading reading, int from) {
        int end = from;
        int at = from;
        while (at < reading.size() && (reading.isCapital(at) && !reading.is(at, "ik") || isJoin(reading, from, at))) {
            at++;
            end = reading.isCapital(at - 1) ? at : end;
        }
        return end;
    }

    /** "van", "voor de", and between names a comma or "en"; a second "van" says of what country the minister is. */
    private static boolean isJoin(Reading reading, int from, int at) {
        if (at == from) {
            return reading.is(at, "van", "voor");
        }
        boolean portfolio = reading.is(from, "van", "voor");
        return portfolio && at == from + 1 && reading.is(at, "de", "het")
                || portfolio && reading.is(at, "en") && reading.isCapital(at + 1)
                || reading.is(at, ",") && reading.isCapital(at + 1);
    }
}
