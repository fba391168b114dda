// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

/**
 * What the rest of a sentence has to show before a rule can find something in a form of a verb; rows of {@link Clues}.
 *
 * @param companions what shows that the words of the verb stand there; empty when the verb stands alone
 * @param governs what a verb shows about those that it governs
 * @param participle whether the form is a participle, whose tense others tell
 * @param rules what each of the rules asks for that may decide; none asks for all that another asks for and more
 */
record VerbChance(long[] companions, long[] governs, boolean participle, long[][] rules) {

    /** Whether no rule is interested in the verb or in what it governs. */
    boolean isIdle() {
        return rules.length == 0 && Clues.isEmpty(governs);
    }

    /** Whether the words that the verb needs stand in the sentence. */
    boolean isWhole(long[] sentence) {
        return Clues.meets(sentence, companions);
    }

    /** Whether some rule has all that it asks for. */
    boolean mayMatch(long[] sentence) {
        for (long[] rule : rules) {
            if (Clues.meets(sentence, rule)) {
                return true;
            }
        }
        return false;
    }
}
