// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.text;

import java.util.List;

/**
 * The text of a document after its one normalisation. It never changes again; spans point into it for ever. Normalised
 * are: composed characters (NFC), line ends ({@code \n}), spaces, soft hyphens and other characters that nobody sees,
 * ligatures, words broken over two lines, running heads of printed pages, and the marks that converters leave behind.
 * Footnotes are taken out and kept apart.
 */
public final class SourceText {
    private final String text;
    private final OffsetMap offsets;
    private final List<Footnote> footnotes;
    private final String printedDate;

    SourceText(String text, OffsetMap offsets, List<Footnote> footnotes, String printedDate) {
        this.text = text;
        this.offsets = offsets;
        this.footnotes = List.copyOf(footnotes);
        this.printedDate = printedDate;
    }

    /** Normalises what a reader of a format handed over. Takes any string; a text in order is kept as it is. */
    public static SourceText of(String raw) {
        return new Normaliser(raw).normalise();
    }

    /** The normalised characters. */
    public String text() {
        return text;
    }

    /** The notes that were taken out of the text, in their order; empty when there are none. */
    public List<Footnote> footnotes() {
        return footnotes;
    }

    /** The words of the date in the running heads that were left out ("17 mei 2031"); empty when there were none. */
    public String printedDate() {
        return printedDate;
    }

    /**
     * The offset in the text as it was handed in that belongs to an offset in {@link #text()}. Never decreases from one
     * offset to the next.
     */
    public int originalOffset(int offset) {
        return offsets.original(offset);
    }

    /**
     * The place in the text as it was handed in that a span was made from: it begins at its first character and ends
     * right after its last, so that marks which follow are left out.
     */
    public Span original(Span span) {
        int start = originalOffset(span.start());
        return span.length() == 0 ? new Span(start, start) : new Span(start, originalOffset(span.end() - 1) + 1);
    }
}
