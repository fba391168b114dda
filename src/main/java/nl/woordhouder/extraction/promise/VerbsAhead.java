// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

/** Tells whether a sentence has verbs enough left for a clause of its own that "dat" or "die" would open. */
final class VerbsAhead {
    /** A clause whose verb stands further on than this is taken to have one. */
    private static final int LONGEST = 60;

    private final Reading reading;

    VerbsAhead(Reading reading) {
        this.reading = reading;
    }

    /** "Ik zet dat vanavond op de mail" has none left; "ik denk dat de brug klopt" may have one that the lexicon lacks. */
    boolean hasVerb(int at) {
        int ahead = at + 1;
        while (ahead < reading.size() && ahead < at + LONGEST && !isBorder(ahead)) {
            if (reading.isVerb(ahead) || isUnknownVerb(ahead)) {
                return true;
            }
            ahead++;
        }
        return ahead == at + LONGEST;
    }

    private boolean isBorder(int at) {
        return reading.is(at, ";", ":") || reading.is(at, ",") && reading.is(at + 1, "en", "maar", "want", "dus");
    }

    /** A last word with the ending of a verb that the lexicon does not have. */
    private boolean isUnknownVerb(int at) {
        Word word = reading.word(at);
        boolean last = at + 1 == reading.size() || !reading.word(at + 1).isLetters();
        return last
                && word.isLetters()
                && !word.isKnown()
                && !reading.has(at - 1, WordKind.ARTICLE)
                && (word.form().endsWith("t") || word.form().endsWith("en"));
    }

    /** "dat de Kamer die cijfers ontvangt": with one verb to come, "die" opens no clause that would need its own. */
    boolean hasVerbForBoth(int at, Clause current) {
        if (reading.is(at - 1, ",")) {
            return true;
        }
        int verbs = current.hasFinite() ? 1 : 0;
        for (int ahead = at + 1; ahead < reading.size() && verbs < 2; ahead++) {
            if (reading.is(ahead, ",", ";", ":", "—", "–", "(", ")")) {
                return true;
            }
            if (reading.isFinite(ahead) || reading.mayBeFinite(ahead)) {
                verbs++;
            }
        }
        return verbs == 2;
    }
}
