// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.text;

/** One line of a text, without the spaces around it, for reading labels. {@code start} is its first character. */
record Line(String text, int start, int end) {

    /** The line that lies between two offsets, stripped; empty when there is nothing but white space. */
    static Line between(String text, int from, int to) {
        int end = to;
        while (end > from && isSpace(text.charAt(end - 1))) {
            end--;
        }
        int start = from;
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        return new Line(text, start, end);
    }

    /** Without the mark of a list item or the time of a recording that it may begin with: "- ", "(9:11) ". */
    Line withoutMark() {
        int at = start;
        if (at < end && text.charAt(at) == '(') {
            int close = indexOf(')', 10);
            at = close > 0 && Character.isDigit(text.charAt(at + 1)) ? close + 1 : at;
        }
        while (at < end && "-–•* ".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at == start ? this : new Line(text, at, end);
    }

    int length() {
        return end - start;
    }

    boolean isEmpty() {
        return start == end;
    }

    char first() {
        return text.charAt(start);
    }

    char last() {
        return text.charAt(end - 1);
    }

    boolean startsWith(String words) {
        return text.startsWith(words, start) && start + words.length() <= end;
    }

    boolean startsWithIgnoringCase(String words) {
        return words.length() <= length() && text.regionMatches(true, start, words, 0, words.length());
    }

    boolean is(String words) {
        return length() == words.length() && startsWith(words);
    }

    /** The first place of a character in the line, not beyond {@code limit} characters from its start, or -1. */
    int indexOf(char c, int limit) {
        int stop = Math.min(end, start + limit);
        for (int at = start; at < stop; at++) {
            if (text.charAt(at) == c) {
                return at;
            }
        }
        return -1;
    }

    String words() {
        return text.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }
}
