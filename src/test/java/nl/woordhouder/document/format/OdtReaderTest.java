// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OdtReaderTest {

    @Test
    void paragraphsHeadingsAndCellsAreLines() throws UnreadableDocument {
        assertThat(
                        text(
                                "<text:h>Havens</text:h><text:p/><table:table><table:table-row><table:table-cell><text:p>a</text:p>"
                                        + "</table:table-cell><table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table>"))
                .isEqualTo("Havens\n\na\nb\n");
    }

    @Test
    void spacesTabsAndBreaksAreThemselves() throws UnreadableDocument {
        assertThat(
                        text(
                                "<text:p>a<text:s text:c=\"2\"/>b<text:s/>c<text:tab/>d<text:line-break/><text:span>e</text:span></text:p>"))
                .isEqualTo("a  b c\td\ne\n");
    }

    @Test
    void oldVersionsAndRemarksAreOut() throws UnreadableDocument {
        assertThat(
                        text(
                                "<text:tracked-changes><text:deletion><text:p>oud</text:p></text:deletion></text:tracked-changes>"
                                        + "<text:p>Nieuw<office:annotation><text:p>klopt dit?</text:p></office:annotation>.</text:p>"))
                .isEqualTo("Nieuw.\n");
    }

    @Test
    void textBoxFollowsItsParagraph() throws UnreadableDocument {
        assertThat(
                        text(
                                "<text:p>Voor <draw:frame><draw:text-box><text:p>kader</text:p></draw:text-box></draw:frame>en na.</text:p>"))
                .isEqualTo("Voor en na.\nkader\n");
    }

    @Test
    void pagesAreMarked() throws UnreadableDocument {
        byte[] file = Zips.odt("<text:p>Een.</text:p><text:soft-page-break/><text:p>Twee.</text:p>");
        assertThat(read(file).places()).containsExactly(new PlaceMark(5, PlaceMark.Kind.PAGE, "2"));
        assertThat(read(file).format()).isEqualTo(DocumentFormat.ODT);
    }

    @Test
    void passwordAndMacrosAreRefused() {
        assertRefused(Zips.odt("x", "META-INF/manifest.xml", "<m:encryption-data/>"), "met een wachtwoord beveiligd");
        assertRefused(Zips.odt("<text:p>x</text:p>", "Basic/Standard/Module1.xml", "<x/>"), "zitten macro's");
    }

    @Test
    void sheetsAreNoText() {
        byte[] sheet = Zips.zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", "<x/>");
        assertRefused(sheet, "OpenDocument-bestand, maar geen tekst");
    }

    private static String text(String body) throws UnreadableDocument {
        return read(Zips.odt(body)).text();
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
