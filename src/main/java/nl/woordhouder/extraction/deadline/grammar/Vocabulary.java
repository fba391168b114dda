// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words that the grammar knows, each with a number; looks a word up without making a string of it. */
final class Vocabulary {
    static final int UNKNOWN = -1;

    private final List<String> words = new ArrayList<>();
    private int[] table = filled(1 << 10);

    /** The number of a word, which is added when it is new. The word is in {@link Letters#fold folded} letters. */
    int add(String word) {
        String folded = word.toLowerCase(Locale.ROOT);
        int known = find(folded.toCharArray(), folded.length());
        if (known != UNKNOWN) {
            return known;
        }
        words.add(folded);
        if (words.size() * 2 > table.length) {
            rebuild();
        } else {
            place(words.size() - 1);
        }
        return words.size() - 1;
    }

    /** The number of the word in the first characters of a buffer, or {@link #UNKNOWN}. */
    int find(char[] buffer, int length) {
        int mask = table.length - 1;
        for (int at = hash(buffer, length) & mask; table[at] != UNKNOWN; at = (at + 1) & mask) {
            if (same(words.get(table[at]), buffer, length)) {
                return table[at];
            }
        }
        return UNKNOWN;
    }

    int size() {
        return words.size();
    }

    String word(int number) {
        return words.get(number);
    }

    private void rebuild() {
        table = filled(table.length * 2);
        for (int number = 0; number < words.size(); number++) {
            place(number);
        }
    }

    private void place(int number) {
        String word = words.get(number);
        int mask = table.length - 1;
        int at = hash(word.toCharArray(), word.length()) & mask;
        while (table[at] != UNKNOWN) {
            at = (at + 1) & mask;
        }
        table[at] = number;
    }

    private static boolean same(String word, char[] buffer, int length) {
        if (word.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (word.charAt(i) != buffer[i]) {
                return false;
            }
        }
        return true;
    }

    private static int hash(char[] buffer, int length) {
        int hash = length;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + buffer[i];
        }
        return hash ^ (hash >>> 15);
    }

    private static int[] filled(int size) {
        int[] table = new int[size];
        java.util.Arrays.fill(table, UNKNOWN);
        return table;
    }
}
