// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Words by their ending, as a tree that is walked from the last letter backwards. */
final class Endings {
    private final Map<Character, Endings> before = new HashMap<>();
    private @Nullable PhraseTree phrases;

    /** The phrases that start with a word of this ending. */
    PhraseTree add(String ending) {
        Endings node = this;
        for (int at = ending.length() - 1; at >= 0; at--) {
            node = node.before.computeIfAbsent(ending.charAt(at), letter -> new Endings());
        }
        PhraseTree found = node.phrases == null ? new PhraseTree() : node.phrases;
        node.phrases = found;
        return found;
    }

    /** Hands over every ending with its phrases; {@code after} is what was walked already. */
    void each(String after, BiConsumer<String, PhraseTree> sink) {
        if (phrases != null) {
            sink.accept(after, phrases);
        }
        before.forEach((letter, node) -> node.each(letter + after, sink));
    }

    /** Hands over the phrases of every ending that a word has. */
    void find(String word, Consumer<PhraseTree> sink) {
        Endings node = before.isEmpty() ? null : this;
        for (int at = word.length() - 1; at >= 0 && node != null; at--) {
            node = node.before.get(word.charAt(at));
            if (node != null && node.phrases != null) {
                sink.accept(node.phrases);
            }
        }
    }
}
