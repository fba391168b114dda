// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** Reads OpenDocument text under the same rules as {@link WordFlow}. */
final class OdtFlow {
    /** Old versions of changed text, remarks of reviewers, and forms. */
    private static final Set<String> LEFT_OUT =
            Set.of("tracked-changes", "annotation", "forms", "sequence-decls", "hidden-text", "hidden-paragraph");

    private static final int MAX_SPACES = 1_000;

    private final XmlEvents xml;
    private final Prose prose;
    private final Deque<Paragraph> open = new ArrayDeque<>();
    private final List<String> ofTextBoxes = new ArrayList<>();
    private boolean itemBegins;
    private int noted;
    private int page = 1;

    OdtFlow(XmlEvents xml, Prose prose) {
        this.xml = xml;
        this.prose = prose;
    }

    private static final class Paragraph {
        final StringBuilder text = new StringBuilder();
        final StringBuilder notes = new StringBuilder();
    }

    /** Reads all that stands in the element that starts here. */
    void read() throws UnreadableDocument {
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.isStart()) {
                start(xml.name());
            } else if (xml.isEnd("p") || xml.isEnd("h")) {
                end();
            } else if (!xml.isEnd() && !open.isEmpty()) {
                xml.appendTextTo(open.peek().text);
            }
        }
    }

    private void start(String name) throws UnreadableDocument {
        if (LEFT_OUT.contains(name)) {
            xml.skip();
            return;
        }
        switch (name) {
            case "p", "h" -> paragraph();
            case "s" -> append(" ".repeat(spaces()));
            case "tab" -> append("\t");
            case "line-break" -> append("\n");
            case "soft-page-break" -> page++;
            case "list-item" -> itemBegins = true;
            case "note" -> note();
            default -> {
                // what is inside may be text
            }
        }
    }

    private void paragraph() {
        open.push(new Paragraph());
        if (itemBegins) {
            append("- ");
            itemBegins = false;
        }
    }

    private int spaces() {
        String count = xml.attribute("c");
        boolean number = count != null && count.length() < 4 && count.chars().allMatch(Character::isDigit);
        return number && !count.isEmpty() ? Math.min(MAX_SPACES, Integer.parseInt(count)) : 1;
    }

    private void append(String words) {
        if (!open.isEmpty()) {
            open.peek().text.append(words);
        }
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
        if (!open.isEmpty()) {
            open.peek().notes.append(Prose.note(++noted, Prose.oneLine(words)));
        }
    }

    private void end() throws UnreadableDocument {
        if (open.isEmpty()) {
            return;
        }
        Paragraph ended = open.pop();
        String words = ended.text.toString().strip() + ended.notes;
        if (!open.isEmpty()) {
            ofTextBoxes.add(words);
            return;
        }
        prose.page(page);
        if (words.isEmpty()) {
            prose.gap();
        }
        prose.paragraph(words);
        for (String boxed : ofTextBoxes) {
            prose.paragraph(boxed);
        }
        ofTextBoxes.clear();
    }
}
