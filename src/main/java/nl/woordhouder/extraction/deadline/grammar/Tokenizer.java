// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline.grammar;

import nl.woordhouder.extraction.deadline.grammar.Tokens.Kind;

/** Cuts a stretch of text into tokens, in one pass. */
final class Tokenizer {
    private static final int LONGEST_WORD = 40;
    private static final int LONGEST_NUMBER = 8;

    private final Vocabulary vocabulary;
    private final String text;
    private final int end;
    private final Tokens tokens;
    private final char[] buffer = new char[LONGEST_WORD];
    private int at;

    private Tokenizer(Vocabulary vocabulary, String text, int start, int end) {
        this.vocabulary = vocabulary;
        this.text = text;
        this.at = start;
        this.end = end;
        this.tokens = new Tokens(text, vocabulary);
    }

    static Tokens tokens(Vocabulary vocabulary, String text, int start, int end) {
        return new Tokenizer(vocabulary, text, start, end).all();
    }

    private Tokens all() {
        while (at < end) {
            char c = text.charAt(at);
            if (Letters.isLetter(c)) {
                word();
            } else if (Letters.isDigit(c)) {
                number();
            } else if (c > ' ' && c != '\u00a0' && c != '\u00ad') {
                mark(c);
            } else {
                at++;
            }
        }
        return tokens;
    }

    private void word() {
        int start = at;
        int length = 0;
        while (at < end && (isInside(text.charAt(at)) || inAbbreviation(start))) {
            char c = text.charAt(at++);
            if (length < LONGEST_WORD && !Letters.isAccent(c)) {
                buffer[length++] = Letters.fold(c);
            }
        }
        int word = length < LONGEST_WORD ? vocabulary.find(buffer, length) : Vocabulary.UNKNOWN;
        if (at < end && text.charAt(at) == '.' && length < LONGEST_WORD) {
            buffer[length++] = '.';
            int abbreviation = vocabulary.find(buffer, length);
            word = abbreviation == Vocabulary.UNKNOWN ? word : abbreviation;
            at += abbreviation == Vocabulary.UNKNOWN ? 0 : 1;
        }
        tokens.add(Kind.WORD, start, at, word, 0);
    }

    /** A digit may follow the letters: "Q2". */
    private static boolean isInside(char c) {
        return Letters.isLetter(c) || Letters.isDigit(c);
    }

    /** Whether a dot here stands between single letters: "a.s.", "t.z.t.". */
    private boolean inAbbreviation(int start) {
        return text.charAt(at) == '.'
                && at > start
                && (at - 1 == start || text.charAt(at - 2) == '.')
                && at + 1 < end
                && Letters.isLetter(text.charAt(at + 1));
    }

    private void number() {
        int start = at;
        int value = digits();
        int date = DigitDate.read(text, start, end);
        if (date != 0) {
            at = DigitDate.end(text, start, end);
            tokens.add(Kind.DATE, start, at, Vocabulary.UNKNOWN, date);
        } else if (ordinalEnding()) {
            tokens.add(Kind.ORDINAL, start, at, Vocabulary.UNKNOWN, value);
        } else {
            tokens.add(Kind.NUMBER, start, at, Vocabulary.UNKNOWN, value);
        }
    }

    /** The value of a run of digits; -1 when it is too long to count with. */
    private int digits() {
        int value = 0;
        int start = at;
        while (at < end && Letters.isDigit(text.charAt(at))) {
            value = at - start < LONGEST_NUMBER ? 10 * value + text.charAt(at) - '0' : -1;
            at++;
        }
        return at - start > LONGEST_NUMBER ? -1 : value;
    }

    private boolean ordinalEnding() {
        for (String ending : new String[] {"ste", "de", "e"}) {
            int after = at + ending.length();
            if (after <= end
                    && text.startsWith(ending, at)
                    && (after == end || !Letters.isLetter(text.charAt(after)))) {
                at = after;
                return true;
            }
        }
        return false;
    }

    private void mark(char c) {
        buffer[0] = c == '\u2013' || c == '\u2014' ? '-' : c;
        tokens.add(Kind.MARK, at, at + 1, vocabulary.find(buffer, 1), 0);
        at++;
    }
}
