// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.text;

/**
 * A half-open range of characters in a text: {@code start} inclusive, {@code end} exclusive, counted in UTF-16 code
 * units as {@link String#substring(int, int)} does. Offsets are identity: two spans with equal bounds are the same place.
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + ".." + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The characters of {@code text} that lie in this span. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** The part of this span without white space at either side; empty at its end when nothing else is in it. */
    public Span stripped(String text) {
        int to = end;
        while (to > start && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        int from = start;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        return new Span(from, to);
    }
}
