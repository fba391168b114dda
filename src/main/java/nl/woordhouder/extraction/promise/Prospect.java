// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

/** Gathers what the words of a sentence show, and tells whether a rule may find something in it. */
final class Prospect {
    /** A stretch in which more words may be verbs is no sentence; it is read without a judgment. */
    private static final int MANY_VERBS = 200;

    private final Tenses tenses;
    private final long[] place;
    private final long[] seen;
    private final long[] participles;
    private final Hint[] verbs = new Hint[MANY_VERBS];
    private int size;

    /** @param place the clues that the place of the sentence gives */
    Prospect(Tenses tenses, long[] place) {
        this.tenses = tenses;
        this.place = place;
        this.seen = place.clone();
        this.participles = place.clone();
    }

    void add(Hint hint) {
        Clues.or(seen, hint.clues());
        if (hint.verbs().length > 0 && size < MANY_VERBS) {
            verbs[size++] = hint;
        }
    }

    /** Begins anew with the next sentence. */
    void clear() {
        System.arraycopy(place, 0, seen, 0, seen.length);
        size = 0;
    }

    boolean any() {
        if (size == MANY_VERBS) {
            return true;
        }
        return size > 0 && anyMatches();
    }

    private boolean anyMatches() {
        govern();
        tenses.addForAll(seen);
        System.arraycopy(seen, 0, participles, 0, seen.length);
        tenses.addForParticiples(participles);
        tenses.addForOthers(seen);
        for (int at = 0; at < size; at++) {
            for (VerbChance verb : verbs[at].verbs()) {
                long[] shown = verb.participle() ? participles : seen;
                if (verb.isWhole(shown) && verb.mayMatch(shown)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Adds what the verbs show about those that they govern, if the words that they need are there. */
    private void govern() {
        for (int at = 0; at < size; at++) {
            for (VerbChance verb : verbs[at].verbs()) {
                if (verb.isWhole(seen)) {
                    Clues.or(seen, verb.governs());
                }
            }
        }
    }
}
