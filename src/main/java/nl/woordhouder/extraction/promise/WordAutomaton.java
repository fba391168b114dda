// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * Recognises whole words while characters go by, without regard to case and accents. A compact table: one row of 27
 * numbers for every state, reached from the row before by a letter.
 */
final class WordAutomaton {
    private static final int LETTERS = 27;
    private static final int FOLDED = 0x250;
    private static final byte[] LETTER = letters();
    static final int START = 0;
    static final int DEAD = -1;

    private int[] next = new int[LETTERS * 1024];
    private long[] bits = new long[1024];
    private int states = 1;

    WordAutomaton() {
        Arrays.fill(next, DEAD);
    }

    /** Adds a word; signs in it that are no letters are skipped. */
    void add(String word, long wordBits) {
        int state = START;
        for (int at = 0; at < word.length(); at++) {
            int letter = letter(word.charAt(at));
            if (letter > 0) {
                state = follow(state, letter);
            }
        }
        bits[state] |= wordBits;
    }

    /** 1..26 for a letter, 0 for any other sign. */
    static int letter(char sign) {
        return sign < FOLDED ? LETTER[sign] : 0;
    }

    /** The state after one more letter; {@link #DEAD} when no word goes on like this. */
    int step(int state, int letter) {
        return state < 0 ? DEAD : next[state * LETTERS + letter];
    }

    /** The bits of the word that ends in a state; 0 when none does. */
    long bits(int state) {
        return state < 0 ? 0 : bits[state];
    }

    private int follow(int state, int letter) {
        int at = state * LETTERS + letter;
        if (next[at] == DEAD) {
            next[at] = states++;
            grow();
        }
        return next[at];
    }

    private void grow() {
        if (states == bits.length) {
            int from = next.length;
            next = Arrays.copyOf(next, from * 2);
            Arrays.fill(next, from, next.length, DEAD);
            bits = Arrays.copyOf(bits, bits.length * 2);
        }
    }

    private static byte[] letters() {
        byte[] letters = new byte[FOLDED];
        for (char sign = 0; sign < FOLDED; sign++) {
            char base = Character.toLowerCase(Normalizer.normalize(String.valueOf(sign), Normalizer.Form.NFD)
                    .charAt(0));
            boolean letter = base >= 'a' && base <= 'z' && Character.isLetter(sign);
            letters[sign] = (byte) (letter ? base - 'a' + 1 : 0);
        }
        return letters;
    }
}
