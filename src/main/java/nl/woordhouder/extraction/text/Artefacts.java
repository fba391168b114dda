// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.text;

import java.util.Optional;

/**
 * The marks that converters of word processor files leave in a text: a reference to a note ({@code [footnoteRef:2]}), the
 * note itself ({@code [2:  words]}) and a bookmark ({@code [bookmark: _Hlk1]}). Other brackets are text.
 */
final class Artefacts {
    private static final String[] MARKS = {"[bookmark: ", "[footnoteRef:", "[endnoteRef:"};

    /** Digits in the number of a note; longer numbers are no notes. */
    private static final int MAX_DIGITS = 6;

    private Artefacts() {}

    /** Whether the bracket at {@code at} looks like the beginning of a mark; whether it ends is not looked at. */
    static boolean startsAt(String raw, int at) {
        for (String mark : MARKS) {
            if (raw.startsWith(mark, at)) {
                return true;
            }
        }
        return noteStart(raw, at) > 0;
    }

    /** The note between the brackets, or empty when they hold another mark. */
    static Optional<Footnote> footnote(String raw, int open, int close) {
        int start = noteStart(raw, open);
        if (start < 0) {
            return Optional.empty();
        }
        int number = Integer.parseInt(raw, open + 1, start - 1, 10);
        return Optional.of(new Footnote(number, raw.substring(start, close).strip()));
    }

    /** Where the words of the note begin, or -1. The colon is followed by a space, so that a time is no note. */
    private static int noteStart(String raw, int open) {
        int at = open + 1;
        while (at < raw.length() && at - open <= MAX_DIGITS && raw.charAt(at) >= '0' && raw.charAt(at) <= '9') {
            at++;
        }
        boolean note = at > open + 1
                && at + 1 < raw.length()
                && raw.charAt(at) == ':'
                && (raw.charAt(at + 1) == ' ' || raw.charAt(at + 1) == '\u00A0' || raw.charAt(at + 1) == ']');
        return note ? at + 1 : -1;
    }
}
