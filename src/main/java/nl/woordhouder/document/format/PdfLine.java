// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document.format;

/**
 * A printed line of a page. Measures are points from the upper left corner of the page.
 *
 * @param text its characters; a raised number stands between {@link #RAISED} and {@link #LOWERED}
 * @param size the size of most of its letters
 * @param firstWord how wide its first word is
 */
record PdfLine(int page, String text, float left, float right, float baseline, float size, float firstWord) {
    /** Private characters, which no text holds: what stands between them was printed small and high. */
    static final char RAISED = '\uE000';

    static final char LOWERED = '\uE001';

    PdfLine withText(String other) {
        return new PdfLine(page, other, left, right, baseline, size, firstWord);
    }

    /** Whether the two stand above each other, as lines of one column do. */
    boolean sharesColumnWith(PdfLine other) {
        float shared = Math.min(right, other.right) - Math.max(left, other.left);
        return shared > 0.5f * Math.min(right - left, other.right - other.left);
    }
}
