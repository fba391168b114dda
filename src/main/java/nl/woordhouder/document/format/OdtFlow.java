// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document.format;

import java.util.Set;

/** Reads OpenDocument text under the same rules as {@link WordFlow}. */
final class OdtFlow {
    /** Old versions of changed text, remarks of reviewers, and forms. */
    private static final Set<String> LEFT_OUT =
            Set.of("tracked-changes", "annotation", "forms", "sequence-decls", "hidden-text", "hidden-paragraph");

    private static final int MAX_SPACES = 1_000;

    private final XmlEvents xml;
    private final OpenParagraphs paragraphs;
    private final TableCells cells;
    private boolean itemBegins;
    private int noted;
    private int page = 1;

    OdtFlow(XmlEvents xml, Prose prose) {
        this.xml = xml;
        this.paragraphs = new OpenParagraphs(prose);
        this.cells = new TableCells(prose);
    }

    /** Reads all that stands in the element that starts here. */
    void read() throws UnreadableDocument {
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.isStart()) {
                start(xml.name());
            } else if (xml.isEnd("p") || xml.isEnd("h")) {
                paragraphs.end(page);
            } else if (xml.isEnd("table")) {
                cells.end();
            } else if (!xml.isEnd() && paragraphs.here() != null) {
                xml.appendTextTo(paragraphs.here().text);
            }
        }
    }

    private void start(String name) throws UnreadableDocument {
        if (LEFT_OUT.contains(name)) {
            xml.skip();
            return;
        }
        cells.start(name, "table", "table-row", "table-cell");
        switch (name) {
            case "p", "h" -> paragraph(name.equals("h"));
            case "s" -> paragraphs.append(" ".repeat(spaces()));
            case "tab" -> paragraphs.append("\t");
            case "line-break" -> paragraphs.append("\n");
            case "soft-page-break" -> page++;
            case "list-item" -> itemBegins = true;
            case "note" -> note();
            default -> {
                // what is inside may be text
            }
        }
    }

    private void paragraph(boolean heading) {
        paragraphs.begin();
        paragraphs.here().heading = heading;
        if (itemBegins) {
            paragraphs.append("- ");
            itemBegins = false;
        }
    }

    private int spaces() {
        String count = xml.attribute("c");
        boolean number = count != null && count.length() < 4 && count.chars().allMatch(Character::isDigit);
        return number && !count.isEmpty() ? Math.min(MAX_SPACES, Integer.parseInt(count)) : 1;
    }

    private void note() throws UnreadableDocument {
        StringBuilder words = new StringBuilder();
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.isStart("note-citation")) {
                xml.skip();
            } else if (xml.isStart("p")) {
                words.append(' ');
            }
            xml.appendTextTo(words);
        }
        if (paragraphs.here() != null) {
            paragraphs.note(Prose.note(++noted, Prose.oneLine(words)));
        }
    }
}
