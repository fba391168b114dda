// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.Arrays;

/** Gathers what the words of a sentence show, and tells whether a rule may find something in it. */
final class Prospect {
    /** A stretch with more verbs than this is no sentence; it is read without a judgment. */
    private static final int MANY_VERBS = 200;

    private final Tenses tenses;
    private final long[] place;
    private final long[] seen;
    private final long[] participles;
    private VerbChance[] verbs = new VerbChance[16];
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
        for (VerbChance verb : hint.verbs()) {
            if (size < MANY_VERBS) {
                add(verb);
            }
        }
    }

    private void add(VerbChance verb) {
        if (size == verbs.length) {
            verbs = Arrays.copyOf(verbs, size * 2);
        }
        verbs[size++] = verb;
    }

    /** Begins anew with the next sentence. */
    void clear() {
        System.arraycopy(place, 0, seen, 0, seen.length);
        size = 0;
    }

    boolean any() {
        if (size >= MANY_VERBS) {
            return true;
        }
        keepWhole();
        return size > 0 && anyMatches();
    }

    /** Leaves out the verbs whose companions are not there. */
    private void keepWhole() {
        int kept = 0;
        for (int at = 0; at < size; at++) {
            if (verbs[at].isWhole(seen)) {
                Clues.or(seen, verbs[at].governs());
                verbs[kept++] = verbs[at];
            }
        }
        size = kept;
    }

    private boolean anyMatches() {
        tenses.addForAll(seen);
        System.arraycopy(seen, 0, participles, 0, seen.length);
        tenses.addForParticiples(participles);
        tenses.addForOthers(seen);
        for (int at = 0; at < size; at++) {
            if (verbs[at].mayMatch(verbs[at].participle() ? participles : seen)) {
                return true;
            }
        }
        return false;
    }
}
