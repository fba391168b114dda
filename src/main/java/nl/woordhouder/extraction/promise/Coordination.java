// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

/** Tells where a clause begins beside another one: after "en", "maar" and their like, or after a bare comma. */
final class Coordination {
    /** A finite verb further on than this belongs to no clause that begins here. */
    private static final int FRONT_FIELD = 9;

    private final Reading reading;
    private final Openers openers;

    Coordination(Reading reading, Openers openers) {
        this.reading = reading;
        this.openers = openers;
    }

    /** Whether "en" and its like at a place open a clause: the one before is complete and a finite verb follows soon. */
    boolean joins(int at, Clause current) {
        boolean joins =
                reading.is(at, "en", "maar", "want", "dus", "doch", "alsmede", "respectievelijk") && !isInsideName(at);
        int verb = reading.is(at + 1, "dan", "daar", "daarna", "daarover", "hier") ? at + 2 : at + 1;
        boolean inverted = reading.isFinite(verb) && reading.has(verb + 1, WordKind.PRONOUN);
        return joins && finiteSoon(at + 1) >= 0 && (current.hasFinite() || inverted);
    }

    /** "Volkshuisvesting en Ruimtelijke Ordening". */
    private boolean isInsideName(int at) {
        return at > 1 && reading.isCapital(at - 1) && reading.isCapital(at + 1);
    }

    /** Whether the words after "en" at a place stand in the order of a main clause: "en ik zal", "en zal ik". */
    boolean joinsMain(int at, Clause current) {
        int finite = finiteSoon(at + 1);
        boolean goesOn = current.isMain() || reading.is(finite, "zal", "zullen") && !reading.isVerb(finite + 1);
        boolean mainOrder = finite - at <= 1
                ? goesOn || hasObject(finite)
                : reading.has(at + 1, WordKind.PRONOUN) && finite - at == 2;
        return mainOrder || reading.has(finite + 1, WordKind.PRONOUN) || reading.has(finite + 1, WordKind.ACTOR);
    }

    /** "hoe dat zit en stuur u een brief": the verb of a subordinate clause would stand behind its object. */
    private boolean hasObject(int finite) {
        return reading.has(finite + 1, WordKind.ARTICLE)
                || reading.has(finite + 1, WordKind.RECEIVER)
                || reading.is(finite + 1, "dat", "die", "daar", "hier", "er");
    }

    /** Whether a main clause begins at a word after a comma: "ik zal", "dan zal ik". */
    boolean startsMain(int at) {
        int finite = reading.isFinite(at) ? -1 : reading.isFinite(at + 1) ? at + 1 : -1;
        return finite > 0 && (reading.has(at, WordKind.PRONOUN) || reading.has(finite + 1, WordKind.PRONOUN));
    }

    private int finiteSoon(int from) {
        for (int at = from; at < Math.min(reading.size(), from + FRONT_FIELD); at++) {
            if (!reading.word(at).isLetters() || openers.isClear(at)) {
                return -1;
            }
            if (reading.isFinite(at)
                    || at <= from + 1
                            && reading.mayBeFinite(at)
                            && reading.is(at, "zullen", "worden", "hebben", "kunnen")) {
                return at;
            }
        }
        return -1;
    }
}
