// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.Arrays;

/**
 * What one word adds to the chances of its sentence.
 *
 * @param clues what it shows by itself
 * @param verbs the forms of verbs that it may be
 */
record Hint(long[] clues, VerbChance[] verbs) {
    static final VerbChance[] NO_VERBS = {};
    static final Hint NONE = new Hint(new long[0], NO_VERBS);

    boolean isEmpty() {
        return verbs.length == 0 && Clues.isEmpty(clues);
    }

    /** What both say, for a word that the lexicon has more than once. */
    Hint with(Hint other) {
        long[] all = clues.clone();
        Clues.or(all, other.clues);
        VerbChance[] both = Arrays.copyOf(verbs, verbs.length + other.verbs.length);
        System.arraycopy(other.verbs, 0, both, verbs.length, other.verbs.length);
        return new Hint(all, both);
    }
}
