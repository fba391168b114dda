// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document.format;

import java.nio.charset.StandardCharsets;

/** Reads the parts of a Word file that hold text; headers and footers are other parts and stay out. */
final class WordReader {
    static final String WHAT = "Dit Word-bestand";

    private static final String MAIN = "word/document.xml";
    private static final String FOOTNOTES = "word/footnotes.xml";
    private static final String ENDNOTES = "word/endnotes.xml";
    private static final String TYPES = "[Content_Types].xml";

    private WordReader() {}

    /** The parts that hold text: these are read while they unfold. */
    static boolean holdsText(String part) {
        return part.equals(MAIN) || part.equals(FOOTNOTES) || part.equals(ENDNOTES);
    }

    /** The part that tells what the others are. */
    static boolean tells(String part) {
        return part.equals(TYPES);
    }

    /** Whether these are the parts of a Word file. */
    static boolean knows(ZipParts parts) {
        return parts.has(name -> name.equals(MAIN));
    }

    static ReadDocument read(ZipParts parts) throws UnreadableDocument {
        refuseMacros(parts);
        WordNotes notes = new WordNotes();
        if (parts.has(FOOTNOTES::equals)) {
            notes.read(parts.open(FOOTNOTES), "footnote");
        }
        if (parts.has(ENDNOTES::equals)) {
            notes.read(parts.open(ENDNOTES), "endnote");
        }
        Prose prose = new Prose();
        XmlEvents xml = new XmlEvents(parts.open(MAIN), WHAT);
        while (xml.next()) {
            if (xml.isStart("body")) {
                new WordFlow(xml, notes, prose).read();
            }
        }
        return prose.read(DocumentFormat.DOCX, StatedFacts.NONE);
    }

    private static void refuseMacros(ZipParts parts) throws UnreadableDocument {
        String types = new String(parts.part(TYPES), StandardCharsets.ISO_8859_1);
        if (types.contains("macroEnabled") || parts.has(name -> name.endsWith("vbaProject.bin"))) {
            throw new UnreadableDocument("In dit Word-bestand zitten macro's (programmacode), en daarom wordt het niet"
                    + " ingelezen. Sla de brief op als gewoon Word-document (.docx) of als pdf.");
        }
    }
}
