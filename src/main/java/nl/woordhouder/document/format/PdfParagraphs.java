// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Tells which printed lines go on with the one before. A line was broken where the next word did not fit any more; where
 * it would have fitted, the writer began a new paragraph.
 */
final class PdfParagraphs {
    /** Letters of a line are as large as those of the next one, within this share. */
    private static final float SAME_SIZE = 0.06f;
    /** Lines of a paragraph are no farther apart than this, in sizes of their letters. */
    private static final float LEADING = 1.75f;

    /** The width of a space, in sizes of the letters. */
    private static final float SPACE = 0.2f;

    /** Where words are kept together or spaced oddly, a line ends short of the edge by less than the rest of this share. */
    private static final float NEARLY = 0.9f;

    private static final String BULLETS = "-–—•●▪◦·*>";

    private final Map<Integer, List<PdfLine>> pages;

    PdfParagraphs(List<PdfLine> lines) {
        this.pages = lines.stream().collect(Collectors.groupingBy(PdfLine::page, HashMap::new, Collectors.toList()));
    }

    /** Whether {@code next} goes on with the paragraph of {@code line}. */
    boolean goesOn(PdfLine line, PdfLine next) {
        return Math.abs(line.size() - next.size()) <= SAME_SIZE * line.size()
                && followsClosely(line, next)
                && !isItem(next.text())
                && (isUnfinished(line.text(), next.text())
                        || isFull(line, next)
                        || endsAmidASentence(line) && isNearlyFull(line));
    }

    /** The words themselves tell that the sentence goes on. */
    private static boolean isUnfinished(String line, String next) {
        char last = line.charAt(line.length() - 1);
        return (Character.isLetterOrDigit(last) || last == ',' || last == '-') && Character.isLowerCase(next.charAt(0));
    }

    private boolean isFull(PdfLine line, PdfLine next) {
        return line.right() + next.firstWord() + line.size() * SPACE > rightEdge(line);
    }

    /** A heading ends without a full stop too, but seldom at the edge. */
    private boolean isNearlyFull(PdfLine line) {
        return line.right() - line.left() > NEARLY * (rightEdge(line) - line.left());
    }

    private static boolean endsAmidASentence(PdfLine line) {
        char last = line.text().charAt(line.text().length() - 1);
        return Character.isLetterOrDigit(last) || last == ',';
    }

    private static boolean followsClosely(PdfLine line, PdfLine next) {
        float down = next.baseline() - line.baseline();
        boolean newColumnOrPage = line.page() != next.page() || down < 0;
        return newColumnOrPage || down <= LEADING * line.size() && line.sharesColumnWith(next);
    }

    /** How far the lines of this column reach. */
    private float rightEdge(PdfLine line) {
        float edge = line.right();
        for (PdfLine other : pages.get(line.page())) {
            if (other.right() > edge
                    && other.sharesColumnWith(line)
                    && Math.abs(other.size() - line.size()) <= SAME_SIZE * line.size()) {
                edge = other.right();
            }
        }
        return edge;
    }

    private static boolean isItem(String text) {
        return BULLETS.indexOf(text.charAt(0)) >= 0;
    }
}
