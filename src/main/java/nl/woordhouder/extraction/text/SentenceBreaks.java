// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.text;

/** Where sentences and paragraphs break. Every decision looks at a bounded neighbourhood only. */
final class SentenceBreaks {
    /** A sentence that has grown to this length is no sentence: it is cut at the next white space, at twice that anywhere. */
    private static final int MAX_SENTENCE = 2000;

    private final String text;
    private final LineJoin lines;
    private final FullStop stops;

    /** The text is read in stretches through an array, which is faster than character by character. */
    private final char[] stretch = new char[256];

    private Span lastBlock = new Span(0, 0);
    private int lastLead;

    SentenceBreaks(String text) {
        this.text = text;
        this.stops = new FullStop(text);
        this.lines = new LineJoin(text, stops);
    }

    /** The paragraph around an offset within a block. The line feeds that end it are in it, and those before the first. */
    Span paragraphAt(int at, Span block) {
        int lead = lead(block);
        int before = text.lastIndexOf('\n', at - 1);
        while (before > lead && !lines.breaksAt(before)) {
            before = text.lastIndexOf('\n', before - 1);
        }
        int after = text.indexOf('\n', Math.max(at, lead));
        while (after >= 0 && after < block.end() && !lines.breaksAt(after)) {
            after = text.indexOf('\n', after + 1);
        }
        int end = after < 0 ? block.end() : Math.min(block.end(), after + 1);
        return new Span(before > lead ? before + 1 : block.start(), end);
    }

    /** The first character of a block that is no white space. */
    private int lead(Span block) {
        if (!block.equals(lastBlock)) {
            lastBlock = block;
            lastLead = afterSpace(block.start(), block.end());
        }
        return lastLead;
    }

    /** Where the sentence ends that begins at an offset, in a paragraph that ends at another. */
    int sentenceEnd(int start, int end) {
        for (int from = start; from < end; from += stretch.length) {
            int to = Math.min(end, from + stretch.length);
            text.getChars(from, to, stretch, 0);
            for (int at = from; at < to; at++) {
                char c = stretch[at - from];
                int next = FullStop.isMark(c) || at - start >= MAX_SENTENCE ? nextSentence(c, at, at - start, end) : -1;
                if (next > 0) {
                    return next;
                }
            }
        }
        return end;
    }

    /**
     * Where the next sentence begins when this character ends one that has grown to {@code length}: {@code end} when only
     * white space follows, -1 when the sentence goes on.
     */
    private int nextSentence(char c, int at, int length, int end) {
        if (FullStop.isMark(c)) {
            return stops.nextSentence(at, end);
        }
        if (Character.isWhitespace(c)) {
            return afterSpace(at, end);
        }
        return length >= 2 * MAX_SENTENCE ? at : -1;
    }

    private boolean isSpace(int at) {
        return Character.isWhitespace(text.charAt(at));
    }

    private int afterSpace(int from, int end) {
        int at = from;
        while (at < end && isSpace(at)) {
            at++;
        }
        return at;
    }
}
