// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs of a text document that are being read: the one in the text, and those of text boxes within it. What
 * stands in a text box follows the paragraph that the box hangs on, and notes follow the paragraph that refers to them.
 */
final class OpenParagraphs {
    private final Prose prose;
    private final Deque<Paragraph> open = new ArrayDeque<>();
    private final List<String> ofTextBoxes = new ArrayList<>();

    OpenParagraphs(Prose prose) {
        this.prose = prose;
    }

    /** A paragraph as far as it was read. */
    static final class Paragraph {
        final StringBuilder text = new StringBuilder();
        final StringBuilder notes = new StringBuilder();
        /** Whether its end was deleted, so that the next one goes on with it. */
        boolean goesOn;

        boolean heading;
    }

    void begin() {
        open.push(new Paragraph());
    }

    /** The innermost one; null outside of all. */
    @Nullable
    Paragraph here() {
        return open.peek();
    }

    /** Adds words to the innermost one; outside of all they are no text. */
    void append(CharSequence words) {
        Paragraph here = open.peek();
        if (here != null) {
            here.text.append(words);
        }
    }

    /** Adds a note to the innermost one. */
    void note(String note) {
        Paragraph here = open.peek();
        if (here != null) {
            here.notes.append(note);
        }
    }

    /**
     * Ends the innermost one and hands it on, unless it stands in a text box or goes on.
     *
     * @param page the page that it ends on, from 1
     */
    void end(int page) throws UnreadableDocument {
        Paragraph ended = open.peek();
        if (ended == null || ended.goesOn) {
            return;
        }
        open.pop();
        String words = ended.text.toString().strip() + ended.notes;
        if (!open.isEmpty()) {
            ofTextBoxes.add(words);
            return;
        }
        prose.page(page);
        if (words.isEmpty()) {
            prose.gap();
        }
        if (ended.heading && !words.isEmpty()) {
            prose.place(PlaceMark.Kind.HEADING, "");
        }
        prose.paragraph(words);
        for (String boxed : ofTextBoxes) {
            prose.paragraph(boxed);
        }
        ofTextBoxes.clear();
    }
}
