// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.text;

/** The text of a document after its one normalisation. It never changes again; spans point into it for ever. */
public final class SourceText {
    private final String text;

    private SourceText(String text) {
        this.text = text;
    }

    /** Normalises what a reader of a format handed over. */
    public static SourceText of(String raw) {
        return new SourceText(raw);
    }

    /** The normalised characters. */
    public String text() {
        return text;
    }

    /** The offset in the text as it was handed in that belongs to an offset in {@link #text()}. */
    public int originalOffset(int offset) {
        return offset;
    }
}
