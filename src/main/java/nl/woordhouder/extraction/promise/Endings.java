// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Words by their ending, as a tree that is walked from the last letter backwards. */
final class Endings {
    private static final int LETTERS = 'z' - 'a' + 1;

    /** By the letter before; null for a letter that no ending has there. */
    private final @Nullable Endings[] before = new Endings[LETTERS];

    private @Nullable PhraseTree phrases;

    /** The phrases that start with a word of this ending. */
    PhraseTree add(String ending) {
        Endings node = this;
        for (int at = ending.length() - 1; at >= 0; at--) {
            node = node.child(ending.charAt(at));
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
        for (char letter = 'a'; letter <= 'z'; letter++) {
            Endings node = before[letter - 'a'];
            if (node != null) {
                node.each(letter + after, sink);
            }
        }
    }

    /** Hands over the phrases of every ending that a word has. */
    void find(Word word, Consumer<PhraseTree> sink) {
        Endings node = this;
        for (int place = 1; place <= word.length(); place++) {
            int letter = word.fromEnd(place) - 'a';
            node = letter >= 0 && letter < LETTERS ? node.before[letter] : null;
            if (node == null) {
                return;
            }
            if (node.phrases != null) {
                sink.accept(node.phrases);
            }
        }
    }

    private Endings child(char letter) {
        if (letter < 'a' || letter > 'z') {
            throw new IllegalArgumentException("an ending consists of letters without accents: " + letter);
        }
        Endings child = before[letter - 'a'];
        if (child == null) {
            child = new Endings();
            before[letter - 'a'] = child;
        }
        return child;
    }
}
