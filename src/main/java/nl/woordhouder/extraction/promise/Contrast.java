// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

/** Tells whether a "niet" only sets one thing against another and so leaves the verb as it is. */
final class Contrast {
    private Contrast() {}

    /**
     * "niet later dan 1 mei", "niet alleen de Kamer", "op niet al te lange termijn", "niet in mei, maar in juni": words that
     * deny no promise.
     */
    static boolean takesDenialFrom(Reading reading, Clause clause, int at) {
        if (!reading.is(at, "niet")) {
            return false;
        }
        boolean limit = reading.is(at + 1, "later", "eerder") && reading.is(at + 2, "dan");
        boolean measure = reading.is(at + 1, "al", "te") && reading.has(at - 1, WordKind.PREPOSITION);
        return limit
                || measure
                || reading.is(at + 1, "alleen", "slechts", "enkel")
                || goesOnWithBut(reading, clause, at + 1);
    }

    private static boolean goesOnWithBut(Reading reading, Clause clause, int from) {
        int at = from;
        while (at < reading.size() && reading.word(at).isLetters() && !reading.isVerb(at) && !reading.is(at, "maar")) {
            at++;
        }
        int but = reading.is(at, ",") ? at + 1 : at;
        return reading.is(but, "maar") && clause.has(but);
    }
}
