// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import org.jspecify.annotations.Nullable;

/**
 * What the rest of a sentence has to show before a rule can find something in a form of a verb.
 *
 * @param companions of these the sentence must have one, or null when the verb stands alone
 * @param governs what a verb shows about those that it governs
 * @param participle whether the form is a participle, whose tense others tell
 * @param rules the rules that may decide; of each set of a rule the sentence must have one
 */
record VerbChance(long @Nullable [] companions, long[] governs, boolean participle, long[][][] rules) {

    /** Whether no rule is interested in the verb or in what it governs. */
    boolean isIdle() {
        return rules.length == 0 && Clues.isEmpty(governs);
    }

    /** Whether the words that the verb needs stand in the sentence. */
    boolean isWhole(long[] sentence) {
        return companions == null || Clues.meet(companions, sentence);
    }

    /** Whether some rule has all that it asks for. */
    boolean mayMatch(long[] sentence) {
        for (long[][] rule : rules) {
            if (hasAll(rule, sentence)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasAll(long[][] rule, long[] sentence) {
        for (long[] one : rule) {
            if (!Clues.meet(one, sentence)) {
                return false;
            }
        }
        return true;
    }
}
