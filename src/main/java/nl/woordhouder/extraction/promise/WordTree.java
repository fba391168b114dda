// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A place in the tree of words, or of endings, that a {@link WordAutomaton} is made from: the letters that lead to it. */
final class WordTree {
    /** The places that follow, by the class of a letter. */
    final Map<Integer, WordTree> next = new TreeMap<>();

    /** What a word shows that ends here, or null when none does. */
    @Nullable
    Hint hint;

    /** The place in the tree of endings for the end of the letters that lead here; its own for the root of that tree. */
    WordTree ending = this;

    void add(String word, Hint more) {
        WordTree place = this;
        for (int at = 0; at < word.length(); at++) {
            place = place.next.computeIfAbsent(Letters.classOf(word.charAt(at)), letter -> new WordTree());
        }
        place.hint = place.hint == null ? more : place.hint.with(more);
    }
}
