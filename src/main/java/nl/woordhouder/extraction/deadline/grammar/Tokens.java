// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline.grammar;

import java.util.Arrays;

/** The tokens of one sentence: words, numbers, dates in digits and marks, with their place in the text. */
public final class Tokens {
    private final String text;
    private final Vocabulary vocabulary;
    private Kind[] kinds = new Kind[32];
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private int[] words = new int[32];
    private int[] values = new int[32];
    private int size;

    /** What a token is. */
    enum Kind {
        WORD,
        NUMBER,
        ORDINAL,
        DATE,
        MARK
    }

    Tokens(String text, Vocabulary vocabulary) {
        this.text = text;
        this.vocabulary = vocabulary;
    }

    void add(Kind kind, int start, int end, int word, int value) {
        if (size == starts.length) {
            grow();
        }
        kinds[size] = kind;
        starts[size] = start;
        ends[size] = end;
        words[size] = word;
        values[size++] = value;
    }

    private void grow() {
        int larger = size * 2;
        kinds = Arrays.copyOf(kinds, larger);
        starts = Arrays.copyOf(starts, larger);
        ends = Arrays.copyOf(ends, larger);
        words = Arrays.copyOf(words, larger);
        values = Arrays.copyOf(values, larger);
    }

    public int size() {
        return size;
    }

    Kind kind(int at) {
        return kinds[at];
    }

    /** Offset in the text of a token's first character. */
    public int start(int at) {
        return starts[at];
    }

    /** Offset in the text just after a token. */
    public int end(int at) {
        return ends[at];
    }

    /** Number of a token in the vocabulary, or {@link Vocabulary#UNKNOWN}. */
    int word(int at) {
        return words[at];
    }

    /** The word at a place in {@link Grammar#folded folded} letters; empty when the grammar does not know it. */
    public String known(int at) {
        return at >= 0 && at < size && words[at] >= 0 ? vocabulary.word(words[at]) : "";
    }

    /** The number that a token stands for; year, month and day as yyyymmdd for a date. */
    int value(int at) {
        return values[at];
    }

    /** Whether a token consists of letters. */
    public boolean isWord(int at) {
        return at >= 0 && at < size && kinds[at] == Kind.WORD;
    }

    /** The first character of a token. */
    public char first(int at) {
        return text.charAt(starts[at]);
    }

    /** The character at an offset in the text. */
    public char character(int offset) {
        return text.charAt(offset);
    }

    /** Whether a token ends with the given letters, in any case. */
    public boolean endsWith(int at, String ending) {
        int from = ends[at] - ending.length();
        return from >= starts[at] && text.regionMatches(true, from, ending, 0, ending.length());
    }

    /** Whether a token is this word, in any case. */
    public boolean is(int at, String word) {
        return at >= 0 && at < size && ends[at] - starts[at] == word.length() && endsWith(at, word);
    }

    /** The characters from the first token up to and including the last. */
    public String text(int first, int last) {
        return text.substring(starts[first], ends[last]);
    }
}
