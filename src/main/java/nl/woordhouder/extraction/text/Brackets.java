// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.text;

import java.util.Arrays;

/**
 * Which closing square bracket belongs to which opening one. Worked out once, in one pass, when it is first asked for, so
 * that a text of nothing but brackets costs no more than any other.
 */
final class Brackets {
    private final String text;
    private int[] opening = new int[0];
    private int[] closing = new int[0];
    private int pairs;
    private boolean paired;

    Brackets(String text) {
        this.text = text;
    }

    /** The offset of the bracket that closes the one at {@code open}, or -1 when nothing does. */
    int closing(int open) {
        if (!paired) {
            pair();
        }
        int index = Arrays.binarySearch(opening, 0, pairs, open);
        return index < 0 ? -1 : closing[index];
    }

    private void pair() {
        int size = (int) text.chars().filter(c -> c == '[').count();
        opening = new int[size];
        closing = new int[size];
        int[] unclosed = new int[size];
        int depth = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '[') {
                opening[pairs] = at;
                closing[pairs] = -1;
                unclosed[depth++] = pairs++;
            } else if (c == ']' && depth > 0) {
                closing[unclosed[--depth]] = at;
            }
        }
        paired = true;
    }
}
