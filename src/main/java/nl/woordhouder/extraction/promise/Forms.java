// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** The forms of all words of the lexicon, looked up by their letters without making a string of them. */
final class Forms {
    private final @Nullable Entry[] table;
    private final char[][] letters;
    private final int mask;

    Forms(Collection<Entry> forms) {
        int size = Integer.highestOneBit(Math.max(1, forms.size())) * 4;
        this.table = new Entry[size];
        this.letters = new char[size][];
        this.mask = size - 1;
        forms.forEach(this::place);
    }

    /**
     * What the lexicon has for the word between two places, whatever its case; null when it does not have it. The word is
     * left behind in lower case.
     */
    @Nullable
    Entry find(char[] signs, int start, int end) {
        int hash = 0;
        for (int at = start; at < end; at++) {
            char sign = folded(signs[at]);
            signs[at] = sign;
            hash = 31 * hash + sign;
        }
        int place = hash & mask;
        Entry entry = table[place];
        while (entry != null && !isSame(place, signs, start, end)) {
            place = (place + 1) & mask;
            entry = table[place];
        }
        return entry;
    }

    /** A letter in lower case, and an apostrophe as the lexicon writes it. */
    static char folded(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
        }
        return c == '’' ? '\'' : Character.toLowerCase(c);
    }

    private void place(Entry form) {
        int place = form.form().hashCode() & mask;
        while (table[place] != null) {
            place = (place + 1) & mask;
        }
        table[place] = form;
        letters[place] = form.form().toCharArray();
    }

    private boolean isSame(int place, char[] signs, int start, int end) {
        return Arrays.equals(letters[place], 0, letters[place].length, signs, start, end);
    }
}
