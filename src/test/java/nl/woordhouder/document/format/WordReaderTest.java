// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document.format;

import static nl.woordhouder.document.format.Zips.p;
import static nl.woordhouder.document.format.Zips.r;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WordReaderTest {

    @Test
    void paragraphsAreLines() throws UnreadableDocument {
        assertThat(text(p("Geachte voorzitter,") + "<w:p/><w:p/>" + p("De haven gaat open.")))
                .isEqualTo("Geachte voorzitter,\n\nDe haven gaat open.\n");
    }

    @Test
    void wordThatWasCutIntoRunsIsWholeAgain() throws UnreadableDocument {
        assertThat(text("<w:p>" + r("de ha") + "<w:bookmarkStart w:name=\"_Hlk1\"/>" + r("ven") + "<w:r><w:tab/></w:r>"
                        + r("x") + "</w:p>"))
                .isEqualTo("de haven\tx\n");
    }

    @Test
    void deletionsAreOutAndInsertionsIn() throws UnreadableDocument {
        String body = "<w:p>" + r("Ik stuur de nota ") + "<w:del>" + r("in mei") + "</w:del><w:ins>" + r("in juni")
                + "</w:ins><w:moveFrom>" + r(" weg") + "</w:moveFrom>" + r(".") + "</w:p>";
        assertThat(text(body)).isEqualTo("Ik stuur de nota in juni.\n");
    }

    @Test
    void paragraphWhoseEndWasDeletedGoesOn() throws UnreadableDocument {
        String joined = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + r("Ik stuur ") + "</w:p>" + p("de nota.");
        assertThat(text(joined + p("Dag."))).isEqualTo("Ik stuur de nota.\nDag.\n");
    }

    @Test
    void deletedRowIsOut() throws UnreadableDocument {
        String table = "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>" + p("oud") + "</w:tc></w:tr><w:tr><w:trPr/><w:tc>"
                + p("nieuw") + "</w:tc><w:tc>" + p("12") + "</w:tc></w:tr></w:tbl>";
        assertThat(text(table + p("Slot."))).isEqualTo("nieuw\n12\nSlot.\n");
    }

    @Test
    void hiddenWordsAndCodesOfFieldsAreOut() throws UnreadableDocument {
        String body =
                "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>geheim</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
                        + r("Zichtbaar.") + "</w:p>";
        assertThat(text(body)).isEqualTo("Zichtbaar.\n");
    }

    @Test
    void textBoxCountsOnceAndFollowsItsParagraph() throws UnreadableDocument {
        String box = "<w:txbxContent>" + p("In het kader.") + "</w:txbxContent>";
        String body = "<w:p>" + r("Voor ") + "<w:r><mc:AlternateContent><mc:Choice>" + box
                + "</mc:Choice><mc:Fallback><v:textbox>" + box
                + "</v:textbox></mc:Fallback></mc:AlternateContent></w:r>"
                + r("en na.") + "</w:p>";
        assertThat(text(body)).isEqualTo("Voor en na.\nIn het kader.\n");
    }

    @Test
    void footnotesFollowTheirParagraphUnderTheNumbersThatAreSeen() throws UnreadableDocument {
        String body = "<w:p>" + r("Zie de nota") + "<w:r><w:footnoteReference w:id=\"7\"/></w:r>" + r(" en de brief")
                + "<w:r><w:footnoteReference w:id=\"4\"/></w:r>" + r(".") + "</w:p>";
        String notes = Zips.footnotes("<w:footnote w:id=\"4\">" + p("Brief van 3 mei [bijlage].") + "</w:footnote>"
                + "<w:footnote w:id=\"7\">" + p("Nota van") + p("2 mei.") + "</w:footnote>");
        ReadDocument read = read(Zips.word(body, "word/footnotes.xml", notes));
        assertThat(read.text())
                .isEqualTo("Zie de nota en de brief.[1: Nota van 2 mei.][2: Brief van 3 mei (bijlage).]\n");
    }

    @Test
    void pagesAreMarkedWhereWordBrokeThem() throws UnreadableDocument {
        ReadDocument read =
                read(Zips.word(p("Een.") + "<w:p><w:r><w:lastRenderedPageBreak/></w:r>" + r("Twee.") + "</w:p>"));
        assertThat(read.places()).containsExactly(new PlaceMark(5, PlaceMark.Kind.PAGE, "2"));
    }

    @Test
    void headersAndFootersAreOut() throws UnreadableDocument {
        byte[] file = Zips.word(p("Brief."), "word/header1.xml", "<w:hdr>Pagina 1</w:hdr>");
        assertThat(read(file).text()).isEqualTo("Brief.\n");
        assertThat(read(file).format()).isEqualTo(DocumentFormat.DOCX);
    }

    @Test
    void macrosAreRefused() {
        assertRefused(Zips.word(p("Brief."), "word/vbaProject.bin", "code"), "zitten macro's");
        assertRefused(
                Zips.word(
                        p("Brief."),
                        "[Content_Types].xml",
                        "<x t='application/vnd.ms-word.document.macroEnabled.main+xml'/>"),
                "zitten macro's");
    }

    @Test
    void fileWithoutTextIsRefusedWithAdvice() {
        assertRefused(Zips.word("<w:p/>"), "tekstherkenning (OCR)");
    }

    @Test
    void otherZipsAreNamed() {
        assertRefused(Zips.zip("xl/workbook.xml", "<x/>"), "Excel-bestand");
        assertRefused(Zips.zip("ppt/presentation.xml", "<x/>"), "PowerPoint-bestand");
        assertRefused(Zips.zip("brief.txt", "Dag."), "zipbestand");
    }

    private static String text(String body) throws UnreadableDocument {
        return read(Zips.word(body)).text();
    }

    private static ReadDocument read(byte[] bytes) throws UnreadableDocument {
        return FormatReaders.of(bytes).read(bytes);
    }

    private static void assertRefused(byte[] bytes, String reason) {
        assertThatThrownBy(() -> read(bytes))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining(reason);
    }
}
