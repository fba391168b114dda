// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Recognises whole words and endings of words while characters go by, after Aho and Corasick: one look into a table for a
 * character, whatever the number of words. A row of the table tells for each class of characters to which row to go; a
 * negative number tells that a word ended whose hint is asked for, or that a sentence may end.
 */
final class WordAutomaton {
    static final int START = 0;

    private final WordTree words = new WordTree();
    private final WordTree endings = new WordTree();
    private final Map<WordTree, Integer> rows = new IdentityHashMap<>();
    private final List<Hint> hints = new ArrayList<>();
    private final short[] table;

    /** @param lexicon the hints by word; {@code *brief} stands for all words with that ending */
    WordAutomaton(Map<String, Hint> lexicon) {
        lexicon.forEach((word, hint) -> {
            if (word.startsWith("*")) {
                endings.add(letters(word.substring(1)), hint);
            } else {
                words.add(letters(word), hint);
            }
        });
        List<WordTree> order = inOrder();
        table = new short[order.size() * Letters.CLASSES];
        order.forEach(this::fill);
    }

    /** What comes of a character in a state: a state, or when it is negative something to look at, and back to the start. */
    int step(int state, char sign) {
        return table[state * Letters.CLASSES + Letters.classOf(sign)];
    }

    /** The hint of the word that a step ended; null when it ended none. */
    @Nullable
    Hint hint(int step) {
        return step >= -1 ? null : hints.get(-step - 2);
    }

    /** The letters of the first part of a word: a hyphen or apostrophe ends what the automaton takes for one. */
    private static String letters(String word) {
        int end = 0;
        while (end < word.length() && Letters.isLetter(word.charAt(end))) {
            end++;
        }
        return word.substring(0, end);
    }

    /** All places, those nearest to the roots first, with their rows and endings settled. */
    private List<WordTree> inOrder() {
        List<WordTree> order = new ArrayList<>();
        Queue<WordTree> open = new ArrayDeque<>(List.of(words, endings));
        words.ending = endings;
        while (!open.isEmpty()) {
            WordTree place = open.remove();
            rows.put(place, order.size());
            order.add(place);
            place.next.forEach((letter, next) -> {
                next.ending = place == endings ? endings : endingAfter(place.ending, letter);
                open.add(next);
            });
        }
        return order;
    }

    /** The longest ending that goes on with a letter. */
    private WordTree endingAfter(WordTree from, int letter) {
        WordTree place = from;
        while (!place.next.containsKey(letter) && place != endings) {
            place = place.ending;
        }
        return place.next.getOrDefault(letter, endings);
    }

    private void fill(WordTree place) {
        int row = rows.getOrDefault(place, START) * Letters.CLASSES;
        Hint all = allHints(place);
        int ended = START;
        if (all != null) {
            hints.add(all);
            ended = -hints.size() - 1;
        }
        for (int sign = 0; sign < Letters.CLASSES; sign++) {
            table[row + sign] = (short) ended;
        }
        table[row + Letters.END] = (short) (ended == START ? -1 : ended);
        for (int letter = 1; letter < Letters.END; letter++) {
            WordTree next = place.next.get(letter);
            table[row + letter] = rows.getOrDefault(next == null ? endingAfter(place.ending, letter) : next, START)
                    .shortValue();
        }
    }

    /** The hint of the word that ends here and of all endings that it has. */
    private @Nullable Hint allHints(WordTree from) {
        Hint all = from.hint;
        WordTree place = from;
        while (place != endings) {
            place = place.ending;
            Hint hint = place.hint;
            if (hint != null) {
                all = all == null ? hint : all.with(hint);
            }
        }
        return all;
    }
}
