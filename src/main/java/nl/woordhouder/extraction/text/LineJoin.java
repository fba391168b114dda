// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.text;

/**
 * Tells whether a line feed ends a paragraph or only breaks a line of it. In a text whose lines were broken to the width
 * of a page a sentence goes on in the next line; in a text with one paragraph a line it does not.
 */
final class LineJoin {
    /** A line longer than this was not broken to the width of a page. */
    private static final int PAGE_WIDTH = 140;
    /** A broken line fills at least this much of the page, else it is a heading or the end of a paragraph. */
    private static final int FILLED = 45;
    /** How many lines are looked at to tell whether the text was broken. */
    private static final int SAMPLE = 300;
    /** Share of long lines from which on a text has one paragraph a line. */
    private static final double LONG_SHARE = 0.08;

    private static final String BULLETS = "-–—•●▪◦·*>";

    private final String text;
    private final FullStop stops;
    private final boolean broken;

    LineJoin(String text, FullStop stops) {
        this.text = text;
        this.stops = stops;
        this.broken = wasBroken(text);
    }

    /** Whether the line feed at an offset ends a paragraph. Of several in a row only the last one does. */
    boolean breaksAt(int newline) {
        int next = afterSpaces(newline + 1);
        if (next == text.length() || text.charAt(next) == '\n') {
            return false;
        }
        int last = beforeSpaces(newline - 1);
        return last < 0 || text.charAt(last) == '\n' || breaksBetween(last, newline, next);
    }

    private boolean breaksBetween(int last, int newline, int next) {
        char end = text.charAt(last);
        char begin = text.charAt(next);
        if (end == ':' || end == ';' || BULLETS.indexOf(begin) >= 0) {
            return true;
        }
        if (end != '…' && FullStop.isMark(end)) {
            return isListItem(next) && stops.nextSentence(last, text.length()) >= 0;
        }
        if (isListItem(next)) {
            return true;
        }
        if (Character.isLowerCase(begin)) {
            return false;
        }
        return !broken || newline - text.lastIndexOf('\n', newline - 1) <= FILLED;
    }

    /** "a. ", "3. ", "b) ". */
    private boolean isListItem(int at) {
        char first = text.charAt(at);
        int mark = at;
        while (mark < text.length() && mark - at < 3 && Character.isLetterOrDigit(text.charAt(mark))) {
            mark++;
        }
        boolean marked = mark > at && mark + 1 < text.length() && ".)".indexOf(text.charAt(mark)) >= 0;
        boolean oneMark = mark - at == 1 || Character.isDigit(first);
        return marked && oneMark && Character.isWhitespace(text.charAt(mark + 1));
    }

    private int afterSpaces(int from) {
        int at = from;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int beforeSpaces(int from) {
        int at = from;
        while (at >= 0 && isBlank(text.charAt(at))) {
            at--;
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private static boolean wasBroken(String text) {
        int lines = 0;
        int longLines = 0;
        int start = 0;
        while (start < text.length() && lines < SAMPLE) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            lines++;
            longLines += end - start > PAGE_WIDTH ? 1 : 0;
            start = end + 1;
        }
        return longLines <= lines * LONG_SHARE;
    }
}
