// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document.format;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

/** The footnotes and endnotes of a Word file by their internal numbers, handed out under the numbers that a reader sees. */
final class WordNotes {
    /** Of all notes together; a quarter of what a text may hold. */
    private static final int MAX_LENGTH = 5_000_000;

    private final Map<String, String> byReference = new HashMap<>();
    private int length;
    private int handedOut;

    /** Reads a part that holds notes; {@code kind} is the name of its elements: footnote or endnote. */
    void read(InputStream part, String kind) throws UnreadableDocument {
        XmlEvents xml = new XmlEvents(part, WordReader.WHAT);
        while (xml.next()) {
            if (xml.isStart(kind)) {
                String id = xml.attribute("id");
                Prose note = new Prose();
                new WordFlow(xml, new WordNotes(), note).read();
                keep(kind + id, note.onOneLine());
            }
        }
    }

    private void keep(String reference, String words) throws UnreadableDocument {
        length += words.length();
        if (length > MAX_LENGTH) {
            throw new UnreadableDocument("In de voetnoten van dit document staat meer tekst dan kan worden gelezen"
                    + " (5 miljoen tekens). Splits het, of lever alleen de brief aan.");
        }
        byReference.put(reference, words);
    }

    /** The note that a reference points at, ready to stand behind its paragraph; empty when there is no such note. */
    String note(String kind, String id) {
        String words = byReference.getOrDefault(kind + id, "");
        return words.isEmpty() ? "" : Prose.note(++handedOut, words);
    }
}
