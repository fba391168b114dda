// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document.format;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads a PDF: its columns in their order, without running heads, with its footnotes where they are referred to. */
final class PdfReader implements FormatReader {
    private static final int MAX_PAGES = 2_000;
    /** Pages with fewer characters than this, on average, are pictures with a stamp. */
    private static final int MIN_CHARACTERS = 30;

    private static final double MIN_LETTERS = 0.5;

    @Override
    public ReadDocument read(byte[] bytes) throws UnreadableDocument {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            refuseProtected(document.getCurrentAccessPermission());
            int pages = document.getNumberOfPages();
            if (pages > MAX_PAGES) {
                throw new UnreadableDocument(
                        "Deze pdf heeft meer dan 2.000 bladzijden en wordt niet gelezen. Splits hem, of"
                                + " lever alleen de brief aan.");
            }
            List<PdfLine> lines = PdfLines.of(document);
            refusePictures(lines, pages);
            return text(PdfFurniture.without(lines));
        } catch (InvalidPasswordException locked) {
            throw new UnreadableDocument("Deze pdf is met een wachtwoord beveiligd. Sla hem op zonder wachtwoord.");
        } catch (IOException broken) {
            throw new UnreadableDocument(
                    "Deze pdf is beschadigd of niet volledig, en kan niet worden gelezen. Vraag hem"
                            + " opnieuw op, of plak de tekst.");
        }
    }

    private static void refuseProtected(AccessPermission permission) throws UnreadableDocument {
        if (!permission.canExtractContent() && !permission.canExtractForAccessibility()) {
            throw new UnreadableDocument(
                    "De maker van deze pdf heeft het overnemen van tekst uitgezet. Vraag om een versie"
                            + " zonder die beveiliging.");
        }
    }

    private static void refusePictures(List<PdfLine> lines, int pages) throws UnreadableDocument {
        long characters = 0;
        long letters = 0;
        for (PdfLine line : lines) {
            characters +=
                    line.text().chars().filter(c -> !Character.isWhitespace(c)).count();
            letters += line.text().chars().filter(Character::isLetterOrDigit).count();
        }
        if (characters < (long) MIN_CHARACTERS * Math.max(1, pages)) {
            throw new UnreadableDocument(
                    "Deze pdf is ingescand: er staan plaatjes in en geen tekst. Laat hem eerst door"
                            + " tekstherkenning (OCR) lopen, of plak de tekst.");
        }
        if (letters < characters * MIN_LETTERS) {
            throw new UnreadableDocument(
                    "De letters in deze pdf zijn niet te herleiden tot tekst (het lettertype zegt niet"
                            + " welke tekens het zijn). Laat hem door tekstherkenning (OCR) lopen, of plak de tekst.");
        }
    }

    private static ReadDocument text(List<PdfLine> lines) throws UnreadableDocument {
        PdfNotes notes = new PdfNotes(bodySize(lines));
        List<PdfLine> body = notes.take(lines);
        PdfParagraphs paragraphs = new PdfParagraphs(body);
        Prose prose = new Prose();
        prose.place(PlaceMark.Kind.PAGE, "1");
        StringBuilder paragraph = new StringBuilder();
        for (int at = 0; at < body.size(); at++) {
            PdfLine line = body.get(at);
            if (paragraph.length() == 0) {
                prose.page(line.page());
            }
            append(paragraph, notes.withNotes(line).strip());
            boolean last = at + 1 == body.size();
            if (last || !paragraphs.goesOn(line, body.get(at + 1))) {
                prose.paragraph(paragraph);
                paragraph.setLength(0);
            }
        }
        return prose.read(DocumentFormat.PDF, StatedFacts.NONE);
    }

    /** A word that was broken at the end of a line keeps the line's end: the engine knows when its hyphen is real. */
    private static void append(StringBuilder paragraph, String line) {
        int length = paragraph.length();
        boolean broken = length > 0 && paragraph.charAt(length - 1) == '-';
        paragraph.append(length == 0 ? "" : broken ? "\n" : " ").append(line);
    }

    /** The size in which most of the text is printed. */
    private static float bodySize(List<PdfLine> lines) {
        Map<Float, Integer> characters = new HashMap<>();
        lines.forEach(line -> characters.merge(line.size(), line.text().length(), Integer::sum));
        return characters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0f);
    }
}
