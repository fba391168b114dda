// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;

/** Writes a letter as files of the formats in which letters come in. */
final class LetterFiles {
    private static final String NOTE_TEXT = "[1:  %s]";

    private LetterFiles() {}

    /** As a converter prints a Word file. */
    static String text(Letter letter) {
        return letter.lines().stream()
                        .map(line -> line.replace("^", "[footnoteRef:1]"))
                        .collect(Collectors.joining("\n\n"))
                + "\n\n" + String.format(NOTE_TEXT, letter.note());
    }

    static byte[] word(Letter letter) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (String line : letter.lines()) {
                XWPFParagraph paragraph = document.createParagraph();
                paragraph.createRun().setText(Letter.plain(line));
                if (line.contains("^")) {
                    XWPFFootnote note = document.createFootnote();
                    note.createParagraph().createRun().setText(letter.note());
                    paragraph.addFootnoteReference(note);
                }
            }
            XWPFHeaderFooterPolicy policy = document.createHeaderFooterPolicy();
            policy.createHeader(STHdrFtr.DEFAULT).createParagraph().createRun().setText("Ministerie van Kustzaken");
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    static byte[] openDocument(Letter letter) {
        String body = letter.lines().stream()
                .map(line -> Letter.isItem(line)
                        ? "<text:list><text:list-item><text:p>" + line.substring(2)
                                + "</text:p></text:list-item></text:list>"
                        : "<text:p>"
                                + line.replace(
                                        "^",
                                        "<text:note text:note-class=\"footnote\"><text:note-citation>1"
                                                + "</text:note-citation><text:note-body><text:p>" + letter.note()
                                                + "</text:p></text:note-body></text:note>")
                                + "</text:p>")
                .collect(Collectors.joining());
        return Zips.odt(body);
    }

    static String html(Letter letter) {
        String body = letter.lines().stream()
                .map(line -> Letter.isItem(line)
                        ? "<ul><li>" + line.substring(2) + "</li></ul>"
                        : "<p>" + line.replace("^", "<sup><a href=\"#noot1\" id=\"ref1\">1</a></sup>") + "</p>\n")
                .collect(Collectors.joining());
        return "<!DOCTYPE html><html lang=\"nl\"><head><meta charset=\"utf-8\"><title>Brief</title><style>p{}</style></head><body>"
                + "<header>Rijksoverheid</header><nav><ul><li>Ik zal u voor 1 mei informeren over cookies</li></ul></nav><main>"
                + body + "<ol><li id=\"noot1\"><a href=\"#ref1\">1</a> " + letter.note() + "</li></ol></main>"
                + "<footer>Over deze site</footer><script>var x = '<p>Ik zal u informeren</p>';</script></body></html>";
    }

    static String publication(Letter letter) {
        String body = letter.lines().stream()
                .map(line -> Letter.isItem(line)
                        ? "<lijst><li><li.nr>-</li.nr><al>" + line.substring(2) + "</al></li></lijst>"
                        : "<al>"
                                + line.replace(
                                        "^",
                                        "<noot id=\"n1\" type=\"voet\"><noot.nr>1</noot.nr><noot.al>" + letter.note()
                                                + "</noot.al></noot>")
                                + "</al>\n")
                .collect(Collectors.joining());
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?><officiele-publicatie><kamerstuk><stuk><algemeen><vrije-tekst><tekst>"
                + body + "</tekst></vrije-tekst></algemeen></stuk></kamerstuk></officiele-publicatie>";
    }

    static String oldPublication(Letter letter) {
        String body = letter.lines().stream()
                .map(line -> "<al>" + line.replace("^", "<voetref refid=\"n1\"/>") + "</al>"
                        + (line.contains("^") ? "<noot id=\"n1\"><nr>1</nr><al>" + letter.note() + "</al></noot>" : ""))
                .collect(Collectors.joining());
        return "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><!DOCTYPE kamerwrk SYSTEM \"kamerwrk.dtd\"><kamerwrk><body><stuk>"
                + body + "</stuk></body></kamerwrk>";
    }

    static byte[] pdf(Letter letter) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            new Printer(document, letter).print();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** Breaks lines to the width of the page and words where they fit, with a head, a page number and a note on each page. */
    private static final class Printer {
        private static final float SIZE = 10;
        private static final float LEFT = 70;
        private static final float WIDTH = 300;
        private static final int LINES = 14;

        private final PDDocument document;
        private final Letter letter;
        private final PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

        Printer(PDDocument document, Letter letter) {
            this.document = document;
            this.letter = letter;
        }

        void print() throws IOException {
            List<String> lines = new ArrayList<>();
            for (String paragraph : letter.lines()) {
                lines.addAll(broken(paragraph));
            }
            for (int from = 0; from < lines.size(); from += LINES) {
                page(lines.subList(from, Math.min(lines.size(), from + LINES)), from / LINES + 1);
            }
        }

        private List<String> broken(String paragraph) throws IOException {
            List<String> lines = new ArrayList<>();
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.split(" ")) {
                if (width(line + " " + word) > WIDTH) {
                    int fitting = word.length() > 9 && !word.contains("-") ? 5 : 0;
                    boolean hyphen = fitting > 0 && width(line + " " + word.substring(0, fitting) + "-") <= WIDTH;
                    lines.add(hyphen ? line + " " + word.substring(0, fitting) + "-" : line.toString());
                    line = new StringBuilder(hyphen ? word.substring(fitting) : word);
                } else {
                    line.append(line.length() == 0 ? "" : " ").append(word);
                }
            }
            lines.add(line.toString());
            return lines;
        }

        private float width(String words) throws IOException {
            return font.getStringWidth(Letter.plain(words)) / 1000 * SIZE;
        }

        private void page(List<String> lines, int number) throws IOException {
            PDPage page = new PDPage(PDRectangle.A5);
            document.addPage(page);
            try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                show(out, "Ministerie van Kustzaken | bladzijde " + number, LEFT, 560, 7);
                float y = 520;
                for (String line : lines) {
                    int reference = line.indexOf('^');
                    String before = reference < 0 ? line : line.substring(0, reference);
                    show(out, before, LEFT, y, SIZE);
                    if (reference >= 0) {
                        show(out, "1", LEFT + width(before), y + 4, 6);
                        show(out, line.substring(reference + 1), LEFT + width(before) + 4, y, SIZE);
                        show(out, "1", LEFT, 62, 5);
                        show(out, letter.note(), LEFT + 4, 60, 7);
                    }
                    y -= 13;
                }
                show(out, String.valueOf(number), 200, 20, 8);
            }
        }

        private void show(PDPageContentStream out, String words, float x, float y, float size) throws IOException {
            out.beginText();
            out.setFont(font, size);
            out.newLineAtOffset(x, y);
            out.showText(words);
            out.endText();
        }
    }
}
