// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.text;

/** Tells whether a punctuation mark ends a sentence, from the word before it and the character after it. */
final class FullStop {
    private static final String CLOSING = "\"”’'»)]";

    private final String text;
    private final Abbreviations abbreviations = Abbreviations.standard();

    FullStop(String text) {
        this.text = text;
    }

    /** Whether a character can end a sentence. */
    static boolean isMark(char c) {
        return c > '?' ? c == '…' : c == '.' || c == '?' || c == '!';
    }

    /** Where the next sentence begins when the mark at an offset ends one and another begins before {@code end}; else -1. */
    int nextSentence(int at, int end) {
        char mark = text.charAt(at);
        int after = afterClosing(at + 1, end);
        if (after >= end || !Character.isWhitespace(text.charAt(after))) {
            return -1;
        }
        int next = afterSpace(after, end);
        boolean ends = next < end && (mark == '.' ? stopEnds(at, after, next) : opens(after, next));
        return ends ? next : -1;
    }

    private boolean stopEnds(int at, int after, int next) {
        String word = wordBefore(at);
        if (word.isEmpty()) {
            return opens(after, next);
        }
        if (word.length() <= Abbreviations.MAX_LENGTH && goesOn(word, at, next)) {
            return false;
        }
        return opens(after, next);
    }

    /** Whether the stop belongs to the word: an abbreviation, an initial, the number of a list item. */
    private boolean goesOn(String word, int at, int next) {
        if (abbreviations.neverEndsSentence(word) || isInitials(word) && beginsWord(at - word.length())) {
            return true;
        }
        if (abbreviations.mayEndSentence(word) || isDotted(word)) {
            return !Character.isUpperCase(text.charAt(next));
        }
        return (isNumber(word) || word.length() == 1) && beginsLine(at - word.length());
    }

    /** Whether a sentence can begin at {@code next}: with anything but a small letter, or with one on a new line. */
    private boolean opens(int after, int next) {
        if (!goesOnSmall(next)) {
            return true;
        }
        for (int at = after; at < next; at++) {
            if (text.charAt(at) == '\n') {
                return true;
            }
        }
        return false;
    }

    /** A small letter, or a dash before one: the sentence goes on. */
    private boolean goesOnSmall(int next) {
        boolean dash =
                next + 2 < text.length() && "—–-".indexOf(text.charAt(next)) >= 0 && text.charAt(next + 1) == ' ';
        return Character.isLowerCase(text.charAt(dash ? next + 2 : next));
    }

    /** After the closing quotes, brackets and the number of a note that cling to the mark: "»)", "3", "[12 ]". */
    private int afterClosing(int at, int end) {
        int after = at;
        while (after < end && CLOSING.indexOf(text.charAt(after)) >= 0) {
            after++;
        }
        boolean bracket = after < end && text.charAt(after) == '[';
        int number = bracket ? after + 1 : after;
        int digits = number;
        while (digits < end && digits - number < 3 && isDigit(text.charAt(digits))) {
            digits++;
        }
        if (bracket) {
            return digits == number ? after : afterBracket(digits, after, end);
        }
        boolean decimal = at >= 2 && isDigit(text.charAt(at - 2));
        return decimal ? after : digits;
    }

    private int afterBracket(int digits, int otherwise, int end) {
        int close = afterSpace(digits, Math.min(end, digits + 2));
        return close < end && text.charAt(close) == ']' ? close + 1 : otherwise;
    }

    private int afterSpace(int from, int end) {
        int at = from;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private String wordBefore(int at) {
        int start = at;
        while (start > 0 && at - start <= Abbreviations.MAX_LENGTH && isWordPart(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, at);
    }

    /** "R&D" is no initial. */
    private boolean beginsWord(int at) {
        return at == 0 || text.charAt(at - 1) != '&';
    }

    private boolean beginsLine(int at) {
        int before = at - 1;
        while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
            before--;
        }
        return before < 0 || text.charAt(before) == '\n';
    }

    /** "D", "D.M". */
    private static boolean isInitials(String word) {
        for (int at = 0; at < word.length(); at++) {
            char c = word.charAt(at);
            if (at % 2 == 0 ? !Character.isUpperCase(c) : c != '.') {
                return false;
            }
        }
        return word.length() % 2 == 1;
    }

    /** "i.v.m": single letters with stops between them. */
    private static boolean isDotted(String word) {
        return word.length() >= 3 && word.charAt(1) == '.' && word.charAt(word.length() - 2) == '.';
    }

    private static boolean isNumber(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (!isDigit(word.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '/';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
