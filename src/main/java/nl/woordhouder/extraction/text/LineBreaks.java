// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.text;

import java.util.Set;

/** What a printed page does to a text: words broken at the end of a line, and running heads between two lines. */
final class LineBreaks {
    /** After "in-" at the end of a line these go on with a second word ("in- en uitvoer"): the hyphen is real. */
    private static final Set<String> JOINING =
            Set.of("en", "of", "als", "tot", "noch", "dan", "maar", "respectievelijk");

    private static final String[] RUNNING_HEADS = {
        "Tweede Kamer, vergaderjaar ",
        "Eerste Kamer, vergaderjaar ",
        "ISSN 0921 - 7371",
        "ISSN 0921-7371",
        "ah-tk-",
        "kst-",
        "h-tk-"
    };
    private static final int MAX_HEAD = 120;

    private LineBreaks() {}

    /** Whether the line that ends at {@code lineEnd} breaks a word that goes on in the next line. */
    static boolean hyphenated(String raw, int lineEnd) {
        return endsInHyphen(raw, lineEnd) && goesOn(raw, afterBreak(raw, lineEnd));
    }

    /** Whether what stands between two offsets, with the space before it, parts a word: "toezeg- HEAD ging". */
    static boolean parted(String raw, int from, int to) {
        return from > 0 && raw.charAt(from - 1) == ' ' && endsInHyphen(raw, from - 1) && goesOn(raw, to);
    }

    private static boolean endsInHyphen(String raw, int end) {
        return end >= 3 && raw.charAt(end - 1) == '-' && lower(raw, end - 2) && lower(raw, end - 3);
    }

    private static boolean goesOn(String raw, int next) {
        int end = next;
        while (end < raw.length() && end - next < 16 && lower(raw, end)) {
            end++;
        }
        return end > next && !JOINING.contains(raw.substring(next, end));
    }

    /** The first character of the next line, after the spaces that it may begin with. */
    static int afterBreak(String raw, int lineEnd) {
        int at = raw.startsWith("\r\n", lineEnd) ? lineEnd + 2 : lineEnd + 1;
        while (at < raw.length() && raw.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** Where reading goes on after the running heads that begin at {@code lineStart}; there itself when there are none. */
    static int furniture(String raw, int lineStart) {
        int at = lineStart;
        int next = afterRunningHead(raw, at);
        while (next > at) {
            at = next;
            next = afterRunningHead(raw, at);
        }
        return at;
    }

    private static int afterRunningHead(String raw, int lineStart) {
        if (lineStart >= raw.length() || "TEIakhP".indexOf(raw.charAt(lineStart)) < 0) {
            return lineStart;
        }
        int end = lineEnd(raw, lineStart);
        return end >= 0 && isRunningHead(raw.substring(lineStart, end)) ? Math.min(end + 1, raw.length()) : lineStart;
    }

    /** The end of a line that is short enough to be a running head, or -1. */
    private static int lineEnd(String raw, int lineStart) {
        int limit = Math.min(raw.length(), lineStart + MAX_HEAD);
        for (int at = lineStart; at < limit; at++) {
            if (raw.charAt(at) == '\n') {
                return at;
            }
        }
        return limit == raw.length() ? limit : -1;
    }

    private static boolean isRunningHead(String line) {
        if (line.startsWith("Pagina ")) {
            return isPageCount(line.strip());
        }
        for (String head : RUNNING_HEADS) {
            if (line.startsWith(head)) {
                return !head.endsWith("-") || line.strip().indexOf(' ') < 0;
            }
        }
        return false;
    }

    /** "Pagina 3 van 12". */
    private static boolean isPageCount(String line) {
        String[] words = line.split(" ", 5);
        return words.length == 4 && words[2].equals("van") && isNumber(words[1]) && isNumber(words[3]);
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && word.length() < 5 && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean lower(String raw, int at) {
        return Character.isLowerCase(raw.charAt(at));
    }
}
