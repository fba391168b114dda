// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Files that are broken, protected or made to do harm are refused with a reason. */
class HostileFilesTest {
    private static final DocumentReaders READERS = new DocumentReaders(10_000_000);

    @AfterAll
    static void closeReaders() {
        READERS.close();
    }

    @Test
    void zipBombIsDroppedWhileItUnfolds() {
        String huge = " ".repeat(70 * 1024 * 1024);
        assertRefused(Zips.zip("word/document.xml", huge), "bij het uitpakken te groot");
    }

    @Test
    void deepNestingIsRefused() {
        assertRefused(Zips.word("<w:sdt>".repeat(1_000) + "</w:sdt>".repeat(1_000)), "te diep genest");
    }

    @Test
    void hundredThousandCellsAreRead() throws UnreadableDocument {
        String row = "<w:tr>" + ("<w:tc>" + Zips.p("x") + "</w:tc>").repeat(100) + "</w:tr>";
        assertThat(READERS.read(Zips.word("<w:tbl>" + row.repeat(1_000) + "</w:tbl>"))
                        .text())
                .hasSize(200_000);
    }

    @Test
    void truncatedFilesAreRefused() throws IOException {
        byte[] word = LetterFiles.word(Letter.HARBOUR);
        assertRefused(Arrays.copyOf(word, word.length / 2), "");
        assertRefused("%PDF-1.7 en verder niets".getBytes(StandardCharsets.UTF_8), "beschadigd");
        assertRefused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3}, "beschadigd");
    }

    @Test
    void pdfWithAPasswordIsRefused() throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("eigenaar", "lezer", new AccessPermission()));
            document.save(bytes);
            assertRefused(bytes.toByteArray(), "wachtwoord");
        }
    }

    @Test
    void pdfOfPicturesIsSentToTextRecognition() throws IOException {
        assertRefused(emptyPages(2), "tekstherkenning (OCR)");
    }

    @Test
    void pdfOfTenThousandPagesIsRefused() throws IOException {
        assertRefused(emptyPages(10_000), "meer dan 2.000 bladzijden");
    }

    private static byte[] emptyPages(int count) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (int page = 0; page < count; page++) {
                document.addPage(new PDPage());
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void assertRefused(byte[] bytes, String reason) {
        assertThatThrownBy(() -> READERS.read(bytes))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining(reason);
    }
}
