// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document.format;

import java.util.Set;
import java.util.regex.Pattern;
import nl.woordhouder.document.format.OpenParagraphs.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * Reads WordprocessingML as a person sees it on paper with all changes accepted: what was deleted or hidden is out, what was
 * inserted is in, a text box counts once and follows the paragraph that it hangs on, and notes follow the paragraph that
 * refers to them. Each paragraph of a table cell is a paragraph.
 */
final class WordFlow {
    /** Deletions, the second copy of text boxes for old programs, codes of fields, and properties. */
    private static final Set<String> LEFT_OUT = Set.of(
            "del", "moveFrom", "Fallback", "instrText", "delInstrText", "delText", "sdtPr", "tblPr", "tcPr", "sectPr");

    /** The names of the styles for headings, which Word translates. */
    private static final Pattern HEADING = Pattern.compile("(?i)(?:heading|kop) ?\\d.*");

    private final XmlEvents xml;
    private final WordNotes notes;
    private final OpenParagraphs paragraphs;
    private final TableCells cells;
    private boolean hidden;
    private int page = 1;

    WordFlow(XmlEvents xml, WordNotes notes, Prose prose) {
        this.xml = xml;
        this.notes = notes;
        this.paragraphs = new OpenParagraphs(prose);
        this.cells = new TableCells(prose);
    }

    /** Reads all that stands in the element that starts here. */
    void read() throws UnreadableDocument {
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.isStart()) {
                start(xml.name());
            } else if (xml.isEnd("p")) {
                paragraphs.end(page);
            } else if (xml.isEnd("tbl")) {
                cells.end();
            }
        }
    }

    private void start(String name) throws UnreadableDocument {
        if (LEFT_OUT.contains(name)) {
            xml.skip();
            return;
        }
        cells.start(name, "tbl", "tr", "tc");
        switch (name) {
            case "p" -> paragraph();
            case "pPr" -> paragraphProperties();
            case "trPr" -> rowProperties();
            case "r" -> hidden = false;
            case "rPr" -> runProperties();
            case "t" -> text();
            case "tab", "ptab" -> append("\t");
            case "br", "cr" -> append("\n");
            case "noBreakHyphen" -> append("-");
            case "lastRenderedPageBreak" -> page++;
            case "footnoteReference" -> note("footnote");
            case "endnoteReference" -> note("endnote");
            default -> {
                // what is inside may be text
            }
        }
    }

    private void paragraph() {
        Paragraph before = paragraphs.here();
        if (before != null && before.goesOn) {
            before.goesOn = false;
        } else {
            paragraphs.begin();
        }
    }

    /** A paragraph whose mark was deleted goes on; an item of a list gets the dash that stands for its bullet. */
    private void paragraphProperties() throws UnreadableDocument {
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            Paragraph here = paragraphs.here();
            if (here == null || !xml.isStart()) {
                continue;
            }
            if (xml.isStart("del")) {
                here.goesOn = true;
            } else if (xml.isStart("pStyle")) {
                here.heading = isHeading(xml.attribute("val"));
            } else if (xml.isStart("numId") && !"0".equals(xml.attribute("val")) && here.text.length() == 0) {
                here.text.append("- ");
            }
        }
    }

    private static boolean isHeading(@Nullable String style) {
        return style != null && HEADING.matcher(style).matches();
    }

    /** A row that was deleted is read over to its end. */
    private void rowProperties() throws UnreadableDocument {
        int row = xml.depth() - 1;
        boolean deleted = false;
        while (xml.depth() > row && xml.next()) {
            deleted |= xml.isStart("del");
        }
        while (deleted && xml.depth() >= row && xml.next()) {
            // nothing in this row is left
        }
    }

    private void runProperties() throws UnreadableDocument {
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.isStart("vanish")) {
                hidden = !"0".equals(xml.attribute("val")) && !"false".equals(xml.attribute("val"));
            }
        }
    }

    private void text() throws UnreadableDocument {
        StringBuilder words = new StringBuilder();
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            xml.appendTextTo(words);
        }
        append(words);
    }

    private void append(CharSequence words) {
        if (!hidden) {
            paragraphs.append(words);
        }
    }

    private void note(String kind) {
        String id = xml.attribute("id");
        if (paragraphs.here() != null && id != null) {
            paragraphs.note(notes.note(kind, id));
        }
    }
}
