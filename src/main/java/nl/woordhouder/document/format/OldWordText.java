// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document.format;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;

/** The text of a Word 97-2003 document, under the same rules as {@link WordFlow}. Its special characters are its markup. */
final class OldWordText {
    private static final char FIELD_BEGINS = 0x13;
    private static final char FIELD_RESULT = 0x14;
    private static final char FIELD_ENDS = 0x15;
    private static final char NOTE = 0x02;

    private final HWPFDocument document;
    private final Prose prose = new Prose();
    /** By the offset of the reference. */
    private final Map<Integer, String> notes = new HashMap<>();

    private int noted;
    private int fieldCodes;

    OldWordText(HWPFDocument document) {
        this.document = document;
        collect(document.getFootnotes(), document.getFootnoteRange());
        collect(document.getEndnotes(), document.getEndnoteRange());
    }

    ReadDocument read() throws UnreadableDocument {
        paragraphs(document.getRange());
        paragraphs(document.getMainTextboxRange());
        return prose.read(DocumentFormat.DOC, StatedFacts.NONE);
    }

    private void collect(Notes places, Range texts) {
        for (int at = 0; at < places.getNotesCount(); at++) {
            int start = texts.getStartOffset() + places.getNoteTextStartOffset(at);
            int end = texts.getStartOffset() + places.getNoteTextEndOffset(at);
            String words = new Range(start, end, document).text();
            notes.put(places.getNoteAnchorPosition(at), Prose.oneLine(words.replaceAll("[\\x00-\\x1F]", " ")));
        }
    }

    private void paragraphs(Range range) throws UnreadableDocument {
        for (int at = 0; at < range.numParagraphs(); at++) {
            paragraph(range.getParagraph(at));
        }
    }

    private void paragraph(Paragraph paragraph) throws UnreadableDocument {
        StringBuilder words = new StringBuilder();
        StringBuilder behind = new StringBuilder();
        for (int at = 0; at < paragraph.numCharacterRuns(); at++) {
            CharacterRun run = paragraph.getCharacterRun(at);
            if (!run.isMarkedDeleted() && !run.isVanished()) {
                append(run, words, behind);
            }
        }
        String line = words.toString().strip();
        if (line.isEmpty()) {
            prose.gap();
        }
        prose.paragraph((paragraph.isInList() && !line.isEmpty() ? "- " : "") + line + behind);
    }

    private void append(CharacterRun run, StringBuilder words, StringBuilder behind) {
        String text = run.text();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == FIELD_BEGINS) {
                fieldCodes++;
            } else if (c == FIELD_RESULT || c == FIELD_ENDS) {
                fieldCodes = Math.max(0, fieldCodes - (c == FIELD_RESULT ? 1 : 0));
            } else if (fieldCodes == 0) {
                append(c, run.getStartOffset() + at, words, behind);
            }
        }
    }

    private void append(char c, int offset, StringBuilder words, StringBuilder behind) {
        switch (c) {
            case NOTE -> {
                String note = notes.getOrDefault(offset, "");
                behind.append(note.isEmpty() ? "" : Prose.note(++noted, note));
            }
            case 0x07, 0x0B, 0x0C, '\r', '\n' -> words.append('\n');
            case 0x1E -> words.append('-');
            default -> {
                if (c >= ' ' || c == '\t') {
                    words.append(c);
                }
            }
        }
    }
}
