// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {

    @Test
    void blocksAreParagraphsAndBreaksAreLines() throws UnreadableDocument {
        assertThat(
                        text(
                                "<h1>Havens</h1><p>De <b>haven</b> is\n open.<br>Dag.</p><table><tr><td>1</td><th>twee</th></tr></table>"))
                .isEqualTo("Havens\nDe haven is open.\nDag.\n1\ntwee\n");
    }

    @Test
    void itemsKeepADash() throws UnreadableDocument {
        assertThat(text("<ul><li>een;</li><li></li><li><p>twee.</p></li></ul><p>Slot</p>"))
                .isEqualTo("- een;\n- twee.\nSlot\n");
    }

    @Test
    void menusScriptsAndFormsAreOut() throws UnreadableDocument {
        assertThat(
                        text(
                                "<nav>Menu</nav><script>x</script><form>Zoek</form><div hidden>weg</div><p>Brief.</p><aside>Zie ook</aside>"))
                .isEqualTo("Brief.\n");
    }

    @Test
    void notesFollowTheParagraphThatLinksToThem() throws UnreadableDocument {
        String word = "<p>Zie de nota<a href=\"#_ftn1\" name=\"_ftnref1\">[1]</a>.</p><hr><div id=\"ftn1\"><p>"
                + "<a href=\"#_ftnref1\" name=\"_ftn1\">[1]</a> Van 3 mei.</p></div><p>Slot.</p>";
        assertThat(text(word)).isEqualTo("Zie de nota.[1: Van 3 mei.]\nSlot.\n");
    }

    @Test
    void numbersThatLeadToAChapterAreNoNotes() throws UnreadableDocument {
        String contents = "<p>Hoofdstuk <a href=\"#h1\">1</a></p><div id=\"h1\">" + "<p>Over de haven.</p>".repeat(200)
                + "</div>";
        assertThat(text(contents)).startsWith("Hoofdstuk 1\nOver de haven.\n");
    }

    @Test
    void characterSetIsTheOneThatIsNamedElseTold() throws UnreadableDocument {
        Charset windows = Charset.forName("windows-1252");
        assertThat(read("<meta charset=windows-1252><p>één</p>".getBytes(windows))
                        .text())
                .isEqualTo("één\n");
        assertThat(read("<p>één</p>".getBytes(windows)).text()).isEqualTo("één\n");
        assertThat(read("<p>één</p>".getBytes(StandardCharsets.UTF_8)).text()).isEqualTo("één\n");
    }

    @Test
    void headStatesDateTitleKindAndNumbers() throws UnreadableDocument {
        StatedFacts stated =
                read(("<html><head><meta name=DCTERMS.issued content=2031-05-17><meta name=DCTERMS.type content=Kamerstuk>"
                                        + "<meta name=DCTERMS.title content='Over havens'><meta name=OVERHEIDop.dossiernummer content=99999>"
                                        + "<meta name=DCTERMS.identifier content=kst-99999-3></head><body><p>Dag.</p></body></html>")
                                .getBytes(StandardCharsets.UTF_8))
                        .stated();
        assertThat(stated.date()).isEqualTo(LocalDate.of(2031, 5, 17));
        assertThat(stated.title()).isEqualTo("Over havens");
        assertThat(stated.kind()).isEqualTo("Kamerstuk");
        assertThat(stated.number()).isEqualTo("kst-99999-3");
        assertThat(stated.dossiers()).containsExactly("99999");
    }

    private static String text(String body) throws UnreadableDocument {
        return read(("<html><body>" + body + "</body></html>").getBytes(StandardCharsets.UTF_8))
                .text();
    }

    private static ReadDocument read(byte[] bytes) throws UnreadableDocument {
        ReadDocument read = FormatReaders.of(bytes).read(bytes);
        assertThat(read.format()).isEqualTo(DocumentFormat.HTML);
        return read;
    }
}
