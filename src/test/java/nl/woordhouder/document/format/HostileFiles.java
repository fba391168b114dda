// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Every kind of bad file that the product must refuse with words that a clerk understands. */
public final class HostileFiles {
    private static final String OUTSIDE = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
    private static final String LAUGHS = "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">]>";

    private HostileFiles() {}

    /**
     * A file that is refused.
     *
     * @param kind what is wrong with it
     * @param reason words of the refusal
     */
    public record Hostile(String kind, String fileName, byte[] bytes, String reason) {
        @Override
        public String toString() {
            return kind;
        }
    }

    /** One of each kind. */
    public static List<Hostile> refused() {
        byte[] word = built(() -> LetterFiles.word(Letter.HARBOUR));
        byte[] pdf = built(() -> LetterFiles.pdf(Letter.HARBOUR));
        return List.of(
                file("entity from outside", "kst.xml", xml(OUTSIDE, "&x;"), "eigen definities mee (DTD)"),
                file("billion laughs", "lach.xml", xml(LAUGHS, "&d;"), "eigen definities mee (DTD)"),
                file("zip bomb", "bom.docx", Zips.office("word/document.xml", zeros(70)), "bij het uitpakken te groot"),
                file("zip bomb of notes", "noten.docx", bombOfNotes(), "bij het uitpakken te groot"),
                file("thousands of parts", "delen.docx", manyParts(), "meer dan 5.000 onderdelen"),
                file("deep nesting in Word", "diep.docx", Zips.word(nested("w:sdt")), "te diep genest"),
                file("deep nesting in OpenDocument", "diep.odt", Zips.odt(nested("text:section")), "te diep genest"),
                file("deep nesting in XML", "diep.xml", xml("", nested("al")), "te diep genest"),
                file("encrypted Word", "geheim.docx", encryptedWord(), "met een wachtwoord beveiligd"),
                file("encrypted OpenDocument", "geheim.odt", encryptedOdt(), "met een wachtwoord beveiligd"),
                file("pdf with a password", "geheim.pdf", built(HostileFiles::lockedPdf), "wachtwoord"),
                file("Word with macros", "macro.docm", macros(), "macro's"),
                file("OpenDocument with macros", "macro.odt", Zips.odt("", "Basic/script.xml", "<x/>"), "macro's"),
                file("Word cut short", "half.docx", half(word), "beschadigd of niet volledig"),
                file("pdf cut short", "half.pdf", half(pdf), ""),
                file(
                        "old Word cut short",
                        "half.doc",
                        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1},
                        "beschadigd"),
                file("XML cut short", "half.xml", half(bytes(LetterFiles.publication(Letter.HARBOUR))), "beschadigd"),
                file("pdf of pictures", "scan.pdf", built(() -> emptyPages(2)), "tekstherkenning (OCR)"),
                file("pdf of 10,000 pages", "lang.pdf", built(() -> emptyPages(10_000)), "meer dan 2.000 bladzijden"),
                file("empty", "leeg.txt", new byte[0], "leeg"),
                file("blank", "wit.txt", bytes(" \n \n"), "alleen lege regels"),
                file("spreadsheet called Word", "brief.docx", Zips.office("xl/workbook.xml", "<x/>"), "Excel-bestand"),
                file("picture called pdf", "brief.pdf", bytes("GIF89a en dan beeld"), "afbeelding"),
                file("program called text", "brief.txt", program(), "programma"),
                file("zeros called html", "brief.html", new byte[2_000], "geen tekst"));
    }

    /** A Word file with 100,000 cells, which is large but nothing worse. */
    public static byte[] hundredThousandCells() {
        String row = "<w:tr>" + ("<w:tc>" + Zips.p("x") + "</w:tc>").repeat(100) + "</w:tr>";
        return Zips.word("<w:tbl>" + row.repeat(1_000) + "</w:tbl>");
    }

    /** A Word file that asks for another file on the machine that reads it. */
    public static byte[] wordWithAnEntityFromOutside() {
        return Zips.office(
                "word/document.xml",
                OUTSIDE + "<w:document xmlns:w=\"urn:w\"><w:body>" + Zips.p("Brief &x; van de minister")
                        + "</w:body></w:document>");
    }

    static byte[] emptyPages(int count) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (int page = 0; page < count; page++) {
                document.addPage(new PDPage());
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] lockedPdf() throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("eigenaar", "lezer", new AccessPermission()));
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] encryptedWord() {
        return built(() -> {
            try (POIFSFileSystem container = new POIFSFileSystem();
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
                container.createDocument(new java.io.ByteArrayInputStream(new byte[5_000]), "EncryptedPackage");
                container.writeFilesystem(bytes);
                return bytes.toByteArray();
            }
        });
    }

    private static byte[] encryptedOdt() {
        return Zips.odt("", "META-INF/manifest.xml", "<manifest><encryption-data/></manifest>");
    }

    private static byte[] macros() {
        return Zips.word(Zips.p("Brief"), "word/vbaProject.bin", "Sub AutoOpen()");
    }

    private static byte[] bombOfNotes() {
        return Zips.word(Zips.p("Brief"), "word/footnotes.xml", zeros(70));
    }

    private static byte[] manyParts() {
        String[] parts = new String[10_002];
        for (int at = 0; at < parts.length; at += 2) {
            parts[at] = "word/media/" + at + ".png";
            parts[at + 1] = "";
        }
        return Zips.office(parts);
    }

    private static byte[] program() {
        byte[] program = new byte[500];
        System.arraycopy(new byte[] {'M', 'Z', (byte) 0x90, 0}, 0, program, 0, 4);
        return program;
    }

    private static byte[] xml(String type, String words) {
        return bytes("<?xml version=\"1.0\"?>" + type + "<kamerwrk><al>" + words + "</al></kamerwrk>");
    }

    private static String nested(String element) {
        return ("<" + element + ">").repeat(20_000) + ("</" + element + ">").repeat(20_000);
    }

    private static String zeros(int megabytes) {
        return " ".repeat(megabytes * 1024 * 1024);
    }

    private static byte[] half(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Hostile file(String kind, String fileName, byte[] bytes, String reason) {
        return new Hostile(kind, fileName, bytes, reason);
    }

    private interface Building {
        byte[] bytes() throws IOException;
    }

    private static byte[] built(Building building) {
        try {
            return building.bytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
