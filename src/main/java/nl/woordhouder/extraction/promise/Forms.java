// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The forms of all words of the lexicon, looked up by their letters in a text without making a string of them. */
final class Forms {
    private final @Nullable String[] table;
    private final int mask;

    /** @param forms in lower case */
    Forms(Set<String> forms) {
        int size = Integer.highestOneBit(Math.max(1, forms.size())) * 4;
        this.table = new String[size];
        this.mask = size - 1;
        forms.forEach(this::place);
    }

    /** The form of the word between two offsets, whatever its case; null when the lexicon does not have it. */
    @Nullable
    String find(String text, int start, int end) {
        int hash = 0;
        for (int at = start; at < end; at++) {
            hash = 31 * hash + folded(text.charAt(at));
        }
        int place = hash & mask;
        String form = table[place];
        while (form != null && !isSame(form, text, start, end)) {
            place = (place + 1) & mask;
            form = table[place];
        }
        return form;
    }

    /** A letter in lower case, and an apostrophe as the lexicon writes it. */
    static char folded(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
        }
        return c == '’' ? '\'' : Character.toLowerCase(c);
    }

    private void place(String form) {
        int place = form.hashCode() & mask;
        while (table[place] != null) {
            place = (place + 1) & mask;
        }
        table[place] = form;
    }

    private static boolean isSame(String form, String text, int start, int end) {
        if (form.length() != end - start) {
            return false;
        }
        for (int at = start; at < end; at++) {
            if (form.charAt(at - start) != folded(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }
}
