// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.ArrayList;
import java.util.List;
import nl.woordhouder.extraction.text.Span;

/** One pass of the {@link TriggerScan} over a part of a text. */
final class Scan {
    /** The text is read in pieces through an array, which is several times faster than character by character. */
    private static final int PIECE = 1 << 14;

    private static final int SHORT_WORD = 4;

    private final String text;
    private final Span within;
    private final WordHints words;
    private final Prospect prospect;
    private final char[] buffer;
    private final List<Span> stretches = new ArrayList<>();
    private int start;

    Scan(String text, Span within, WordHints words, Prospect prospect) {
        this.text = text;
        this.within = within;
        this.words = words;
        this.prospect = prospect;
        this.buffer = new char[Math.min(PIECE, within.length()) + 1];
        this.start = within.start();
    }

    /** The stretches that may hold something, in order. */
    List<Span> stretches() {
        int at = within.start();
        while (at < within.end()) {
            int end = pieceEnd(at);
            text.getChars(at, end, buffer, 0);
            buffer[end - at] = ' ';
            read(at, end - at);
            at = end;
        }
        end(within.end());
        return stretches;
    }

    /** The end of the piece that starts here: after white space, so that no word is cut. */
    private int pieceEnd(int from) {
        int limit = Math.min(within.end(), from + PIECE);
        int end = limit;
        while (end < within.end() && end > from && !Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end == from ? limit : end;
    }

    private void read(int offset, int size) {
        long word = WordHints.START;
        for (int at = 0; at <= size; at++) {
            int letter = Letters.classOf(buffer[at]);
            if (letter == Letters.OTHER || letter == Letters.END) {
                if (word != WordHints.START) {
                    take(word);
                    word = WordHints.START;
                }
                if (letter == Letters.END && isCertainEnd(offset + at)) {
                    end(offset + at + 1);
                }
            } else {
                word = WordHints.code(word, letter);
            }
        }
    }

    private void take(long word) {
        Hint hint = words.of(word);
        if (hint != null) {
            prospect.add(hint);
        }
    }

    private void end(int at) {
        if (at > start && prospect.any()) {
            stretches.add(new Span(start, at).stripped(text));
        }
        start = at;
        prospect.clear();
    }

    /** A full stop after a word that is no abbreviation, before white space and a capital; or an empty line. */
    private boolean isCertainEnd(int at) {
        char sign = text.charAt(at);
        int limit = within.end();
        if (sign == '\n') {
            return at + 1 < limit && text.charAt(at + 1) == '\n';
        }
        boolean capitalFollows = at + 2 < limit
                && Character.isWhitespace(text.charAt(at + 1))
                && Character.isUpperCase(text.charAt(at + 2));
        return capitalFollows && isLongWord(at);
    }

    private boolean isLongWord(int end) {
        for (int back = 1; back <= SHORT_WORD; back++) {
            if (end - back < 0 || !Character.isLowerCase(text.charAt(end - back))) {
                return false;
            }
        }
        return true;
    }
}
