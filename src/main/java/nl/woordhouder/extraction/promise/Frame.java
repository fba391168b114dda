// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * What one verb of a sentence says: the deed, who does it, for whom, in which tense and mood.
 *
 * @param verb the verb of the lexicon
 * @param at index of its word
 * @param clause the clause that it stands in
 * @param governor the frame of the verb that governs it ("ik zeg toe dat ..."), or null
 * @param traits the numbers of its traits
 */
public record Frame(
        Verb verb, int at, Clause clause, @Nullable Frame governor, BitSet traits) {

    /** Whether the sentence or its place has this property. */
    public boolean has(Trait trait) {
        return traits.get(trait.ordinal());
    }

    boolean deed(String name) {
        return verb.deed().equals(name);
    }
}
