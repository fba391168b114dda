// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline.grammar;

import java.util.BitSet;

/** A set of tokens that may come next: words by their numbers, and kinds of tokens that are no known word. */
final class Firsts {
    private final BitSet words = new BitSet();
    private int kinds;
    private boolean end;

    /** Whether the pattern may also be at its end here, so that any token may follow. */
    boolean end() {
        return end;
    }

    void addEnd() {
        end = true;
    }

    void addWord(int number) {
        words.set(number);
    }

    void addWords(BitSet numbers) {
        words.or(numbers);
    }

    void addKind(Tokens.Kind kind) {
        kinds |= 1 << kind.ordinal();
    }

    /** Adds every token there is. */
    void addAll(int vocabulary) {
        words.set(0, vocabulary);
        kinds = -1;
        end = true;
    }

    void add(Firsts other) {
        addWithoutEnd(other);
        end |= other.end;
    }

    void addWithoutEnd(Firsts other) {
        words.or(other.words);
        kinds |= other.kinds;
    }

    boolean hasWord(int number) {
        return words.get(number);
    }

    boolean hasKind(Tokens.Kind kind) {
        return (kinds & 1 << kind.ordinal()) != 0;
    }

    /** Whether the token at a place may come next; past the end of the sentence only the end of the pattern may. */
    boolean allow(Tokens tokens, int at) {
        if (end || at >= tokens.size()) {
            return end;
        }
        int word = tokens.word(at);
        return word >= 0 ? words.get(word) : hasKind(tokens.kind(at));
    }
}
