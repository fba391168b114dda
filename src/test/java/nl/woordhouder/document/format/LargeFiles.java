// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document.format;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Documents of a size that is just accepted. */
public final class LargeFiles {
    private static final String LETTER = LetterFiles.text(Letter.HARBOUR) + "\n\n";
    private static final String PLAIN =
            "De waterbeheerders hebben daar vorig jaar onderzoek naar gedaan, en de uitkomst is bekend.\n";
    private static final String QUOTED = "„Vorig jaar”, zo zegt men, „is daar onderzoek naar gedaan.”\n";
    private static final String PROMISE = "Ik zal uw Kamer voor 1 juli 2031 een brief sturen over haven %d.\n";

    private LargeFiles() {}

    /** Those that are read, by the name of a file. */
    public static Map<String, byte[]> readable(int size) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("alineas.txt", filled(LETTER, PLAIN, "", size));
        files.put("ene-regel.txt", filled(LETTER, PLAIN.strip() + " ", "", size));
        files.put("aanhalingen.txt", filled(LETTER, QUOTED, "", size / 2));
        files.put(
                "publicatie.xml",
                filled(
                        "<kamerwrk><al>Ik zal uw Kamer voor 1 mei 2031 informeren.</al>",
                        markup(),
                        "</kamerwrk>",
                        size));
        files.put("plaatjes.docx", pictures(size));
        files.put(
                "lange-brief.docx",
                Zips.word(Zips.p("Geachte voorzitter,") + Zips.p(PLAIN.strip()).repeat(150_000)));
        files.put("plaatjes.pdf", scanned(size));
        return files;
    }

    /** Those that are refused for what is in them, by the name of a file. */
    public static Map<String, byte[]> refused(int size) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("pagina.html", filled("<html><body>", "<p>" + PLAIN + "</p>", "", size));
        files.put("meer-tekst.xml", filled("<kamerwrk>", "<al>" + PLAIN.repeat(4) + "</al>", "</kamerwrk>", size));
        files.put("meer-aanhalingen.txt", filled(LETTER, QUOTED, "", size));
        files.put("beloften.txt", promises(size));
        files.put("een-element.docx", Zips.word("<w:p><w:r><w:t>" + PLAIN.repeat(680_000) + "</w:t></w:r></w:p>"));
        files.put("een-kenmerk.docx", Zips.word("<w:p w:rsid=\"" + "a".repeat(60_000_000) + "\"/>"));
        return files;
    }

    /** Little text between much markup. */
    private static String markup() {
        return "<al><nadruk type=\"cur\" bron=\"" + "a".repeat(400) + "\">" + PLAIN.strip() + "</nadruk></al>\n";
    }

    private static byte[] filled(String head, String piece, String foot, int size) {
        byte[] bytes = new byte[size];
        byte[] first = head.getBytes(StandardCharsets.UTF_8);
        byte[] more = piece.getBytes(StandardCharsets.UTF_8);
        byte[] last = foot.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(first, 0, bytes, 0, first.length);
        int at = first.length;
        for (; at + more.length + last.length <= size; at += more.length) {
            System.arraycopy(more, 0, bytes, at, more.length);
        }
        System.arraycopy(last, 0, bytes, at, last.length);
        return Arrays.copyOf(bytes, at + last.length);
    }

    private static byte[] promises(int size) {
        StringBuilder text = new StringBuilder(LETTER);
        for (int number = 1; text.length() + 100 < size; number++) {
            text.append(String.format(PROMISE, number));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] pictures(int size) throws IOException {
        byte[] noise = new byte[size - 100_000];
        new Random(1).nextBytes(noise);
        return Zips.withPart(LetterFiles.word(Letter.HARBOUR), "word/media/image1.png", noise);
    }

    private static byte[] scanned(int size) throws IOException {
        try (PDDocument document = Loader.loadPDF(LetterFiles.pdf(Letter.HARBOUR));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDPage page = document.getPage(0);
            try (PDPageContentStream content =
                    new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
                content.drawImage(LosslessFactory.createFromImage(document, noise(size - 200_000)), 1, 1, 10, 10);
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** A picture that cannot be made smaller. */
    private static BufferedImage noise(int size) {
        int side = (int) Math.sqrt(size / 3.0);
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(2);
        for (int at = 0; at < side * side; at++) {
            image.setRGB(at % side, at / side, random.nextInt());
        }
        return image;
    }
}
