// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.text;

import java.util.Arrays;

/**
 * Leads an offset in the normalised text back to the text as it came in: a list of places from which on the two differ by
 * a constant. Grows while the text is normalised, then only answers.
 */
final class OffsetMap {
    /** The map of a text that needed no change. */
    static final OffsetMap IDENTITY = new OffsetMap();

    private int[] from = new int[0];
    private int[] shift = new int[0];
    private int size;

    /** From normalised offset {@code at} on, the character there came from {@code original}. */
    void put(int at, int original) {
        int difference = original - at;
        if ((size == 0 ? 0 : shift[size - 1]) == difference) {
            return;
        }
        if (size > 0 && from[size - 1] == at) {
            shift[size - 1] = difference;
            return;
        }
        if (size == from.length) {
            from = Arrays.copyOf(from, Math.max(16, size * 2));
            shift = Arrays.copyOf(shift, from.length);
        }
        from[size] = at;
        shift[size++] = difference;
    }

    int original(int offset) {
        int found = Arrays.binarySearch(from, 0, size, offset);
        int index = found >= 0 ? found : -found - 2;
        return index < 0 ? offset : offset + shift[index];
    }
}
