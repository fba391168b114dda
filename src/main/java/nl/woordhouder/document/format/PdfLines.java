// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document.format;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Collects the printed lines of a PDF in the order in which the document draws them, which is that of its columns. */
final class PdfLines extends PDFTextStripper {
    /** A raised number is smaller than the line that it stands in, and stands higher by this share of its size. */
    private static final float SMALLER = 0.8f;

    private static final float HIGHER = 0.15f;

    private final List<PdfLine> lines = new ArrayList<>();
    /** The characters of the line that is being read; null stands for a space between words. */
    private final List<@Nullable TextPosition> line = new ArrayList<>();

    private PdfLines() {}

    /** All lines that are not blank. */
    static List<PdfLine> of(PDDocument document) throws IOException {
        PdfLines lines = new PdfLines();
        lines.writeText(document, Writer.nullWriter());
        return lines.lines;
    }

    @Override
    protected void endPage(PDPage page) {
        endLine();
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        line.addAll(positions);
    }

    @Override
    protected void writeWordSeparator() {
        line.add(null);
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    private void endLine() {
        List<TextPosition> printed = line.stream()
                .filter(position -> position != null && !position.getUnicode().isBlank())
                .toList();
        if (!printed.isEmpty()) {
            lines.add(measured(printed));
        }
        line.clear();
    }

    private PdfLine measured(List<TextPosition> printed) {
        float left = Float.MAX_VALUE;
        float right = 0;
        float size = 0;
        float baseline = 0;
        for (TextPosition position : printed) {
            left = Math.min(left, position.getXDirAdj());
            right = Math.max(right, position.getXDirAdj() + position.getWidthDirAdj());
            if (height(position) > size) {
                size = height(position);
                baseline = position.getYDirAdj();
            }
        }
        return new PdfLine(getCurrentPageNo(), text(size, baseline), left, right, baseline, size, firstWord(left));
    }

    private String text(float size, float baseline) {
        StringBuilder text = new StringBuilder();
        boolean raised = false;
        for (TextPosition position : line) {
            boolean up = position == null ? raised : isRaised(position, size, baseline);
            if (up != raised) {
                text.append(up ? PdfLine.RAISED : PdfLine.LOWERED);
                raised = up;
            }
            text.append(position == null ? " " : position.getUnicode());
        }
        return text.append(raised ? String.valueOf(PdfLine.LOWERED) : "")
                .toString()
                .strip();
    }

    private static boolean isRaised(TextPosition position, float size, float baseline) {
        return height(position) < size * SMALLER
                && baseline - position.getYDirAdj() > size * HIGHER
                && position.getUnicode().chars().allMatch(Character::isDigit);
    }

    private float firstWord(float left) {
        float right = left;
        for (TextPosition position : line) {
            if (position == null || position.getUnicode().isBlank()) {
                break;
            }
            right = position.getXDirAdj() + position.getWidthDirAdj();
        }
        return Math.max(0, right - left);
    }

    /** The size of the letters as printed; a font that does not tell is measured by its own height. */
    private static float height(TextPosition position) {
        float size = position.getFontSizeInPt();
        return size > 0 ? size : position.getHeightDir();
    }
}
