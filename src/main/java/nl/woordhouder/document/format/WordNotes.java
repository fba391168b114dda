// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document.format;

import java.util.HashMap;
import java.util.Map;

/** The footnotes and endnotes of a Word file by their internal numbers, handed out under the numbers that a reader sees. */
final class WordNotes {
    private final Map<String, String> byReference = new HashMap<>();
    private int handedOut;

    /** Reads a part that holds notes; {@code kind} is the name of its elements: footnote or endnote. Empty bytes hold none. */
    void read(byte[] part, String kind) throws UnreadableDocument {
        if (part.length == 0) {
            return;
        }
        XmlEvents xml = new XmlEvents(part, WordReader.WHAT);
        while (xml.next()) {
            if (xml.isStart(kind)) {
                String id = xml.attribute("id");
                Prose note = new Prose();
                new WordFlow(xml, new WordNotes(), note).read();
                byReference.put(kind + id, note.onOneLine());
            }
        }
    }

    /** The note that a reference points at, ready to stand behind its paragraph; empty when there is no such note. */
    String note(String kind, String id) {
        String words = byReference.getOrDefault(kind + id, "");
        return words.isEmpty() ? "" : Prose.note(++handedOut, words);
    }
}
