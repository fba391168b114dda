// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.text;

import java.util.List;

/** Walks over the words and numbers of a label. */
final class LabelTokens {
    private static final int MAX_DIGITS = 4;

    private final Line line;
    private int at;

    LabelTokens(Line line, int from) {
        this.line = line;
        this.at = from;
    }

    /** Where the walk has come, before any white space that follows. */
    int position() {
        return at;
    }

    boolean atEnd() {
        return afterSpace() == line.end();
    }

    boolean nextIsCapital() {
        int next = afterSpace();
        return next > at
                && next < line.end()
                && Character.isUpperCase(line.text().charAt(next));
    }

    boolean skip(char c) {
        int next = afterSpace();
        if (next < line.end() && line.text().charAt(next) == c) {
            at = next + 1;
            return true;
        }
        return false;
    }

    boolean skipAny(List<String> words) {
        int next = afterSpace();
        for (String word : words) {
            int end = next + word.length();
            if (line.text().startsWith(word, next) && end <= line.end() && endsWord(end)) {
                at = end;
                return true;
            }
        }
        return false;
    }

    /** The number that comes next, or 0 when none does. */
    int number() {
        int start = afterSpace();
        int end = start;
        while (end < line.end()
                && end - start <= MAX_DIGITS
                && isDigit(line.text().charAt(end))) {
            end++;
        }
        if (end == start || end - start > MAX_DIGITS) {
            return 0;
        }
        at = end;
        return Integer.parseInt(line.text(), start, end, 10);
    }

    /** The rest of a list of numbers: ", 3 4 en 5", "t/m 9". */
    void skipNumbers(List<String> joining) {
        int before;
        do {
            before = at;
            while (skipAny(joining)) {
                // "tot en met"
            }
            if (number() == 0) {
                at = before;
            }
        } while (at > before);
    }

    private boolean endsWord(int end) {
        return end == line.end()
                || !Character.isLetterOrDigit(line.text().charAt(end))
                || !Character.isLetterOrDigit(line.text().charAt(end - 1));
    }

    private int afterSpace() {
        int next = at;
        while (next < line.end() && Character.isWhitespace(line.text().charAt(next))) {
            next++;
        }
        return next;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
