// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document.format;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Makes paragraphs of the elements of a web page; notes that a number links to follow the paragraph of the link. */
final class HtmlFlow implements NodeVisitor {
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Pattern NUMBER = Pattern.compile("[\\[(]?\\d{1,3}[\\])]?");
    /** A longer text is no note but a chapter that the number leads to. */
    private static final int MAX_NOTE = 2_000;

    private final Document page;
    private final Prose prose;
    private final TableCells cells;
    private final StringBuilder line = new StringBuilder();
    private final StringBuilder notes = new StringBuilder();
    private int noted;
    private @Nullable UnreadableDocument tooMuch;

    HtmlFlow(Document page, Prose prose) {
        this.page = page;
        this.prose = prose;
        this.cells = new TableCells(prose);
    }

    void read(Element root) throws UnreadableDocument {
        for (Element link : root.select("a[href^=#]")) {
            // The link back from a note is gone with the note.
            if (link.ownerDocument() != null
                    && NUMBER.matcher(link.text().strip()).matches()) {
                takeNote(link);
            }
        }
        root.traverse(this);
        flush();
        if (tooMuch != null) {
            throw tooMuch;
        }
    }

    /** The note takes the place of the link to it, as the value of an attribute of its own. */
    private void takeNote(Element link) {
        Element target = target(link.attr("href").substring(1));
        Element note = target == null ? null : container(target);
        if (note == null || note.text().length() > MAX_NOTE || link.parents().contains(note) || isBefore(note, link)) {
            return;
        }
        note.select("a[href^=#]").remove();
        String words = note.text().replaceFirst("^[\\[(]?\\d{1,3}[\\]).:]?\\s+", "");
        note.remove();
        link.empty();
        link.attr("data-note", words);
    }

    private @Nullable Element target(String id) {
        Element byId = page.getElementById(id);
        return byId == null && !id.isEmpty()
                ? page.selectFirst("a[name=\"" + id.replaceAll("[\"\\\\]", "") + "\"]")
                : byId;
    }

    private static @Nullable Element container(Element target) {
        Element at = target;
        while (at != null && !at.nameIs("li") && !at.nameIs("p") && !at.nameIs("div") && !at.nameIs("td")) {
            at = at.parent();
        }
        return at;
    }

    /** The link back from a note leads to a place above it, which is no note. */
    private static boolean isBefore(Element note, Element link) {
        for (Element at = note; at != null; at = at.parent()) {
            int shared = link.parents().indexOf(at.parent());
            if (at.parent() != null && shared >= 0) {
                Element branch = shared == 0 ? link : link.parents().get(shared - 1);
                return at.siblingIndex() < branch.siblingIndex();
            }
        }
        return false;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            line.append(text.getWholeText());
        } else if (node instanceof Element element) {
            if (element.nameIs("br")) {
                flush();
            } else if (element.isBlock() || element.nameIs("td") || element.nameIs("th")) {
                flush();
                line.append(element.nameIs("li") ? "- " : "");
                cells.start(element.nameIs("th") ? "td" : element.normalName(), "table", "tr", "td");
            } else if (element.hasAttr("data-note")) {
                notes.append(Prose.note(++noted, element.attr("data-note")));
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && (element.isBlock() || element.nameIs("td") || element.nameIs("th"))) {
            if (HEADINGS.contains(element.normalName()) && !line.toString().isBlank()) {
                prose.place(PlaceMark.Kind.HEADING, "");
            }
            flush();
            if (element.nameIs("table")) {
                cells.end();
            }
            // An item without words leaves no dash behind.
            line.setLength(0);
        }
    }

    private void flush() {
        String words = Prose.oneLine(line);
        line.setLength(0);
        if (words.equals("-") && notes.length() == 0) {
            line.append("- ");
            return;
        }
        try {
            prose.paragraph(words + notes);
        } catch (UnreadableDocument refused) {
            tooMuch = refused;
        }
        notes.setLength(0);
    }
}
