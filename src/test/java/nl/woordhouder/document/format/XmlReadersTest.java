// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import nl.woordhouder.document.format.PlaceMark.Kind;
import org.junit.jupiter.api.Test;

/** The House's transcripts and the official publications. */
class XmlReadersTest {
    static final String DEBATE = "\uFEFF<?xml version=\"1.0\" encoding=\"UTF-8\"?><vlosCoreDocument xmlns=\"urn:v\">"
            + "<vergadering soort=\"Commissie\"><titel>Havens</titel><datum>2031-07-02T00:00:00</datum>"
            + "<activiteit soort=\"Opening\"><titel>Opening</titel></activiteit>"
            + "<activiteit soort=\"Commissiedebat\"><titel>Havens</titel><parlisid>2031A01234</parlisid><activiteithoofd>"
            + "<titel>Havens</titel><tekst><alinea><alineaitem>Aan de orde is de brief (<dossiernummer>99999</dossiernummer>)."
            + "</alineaitem></alinea></tekst><sprekers><spreker><verslagnaam>Bos</verslagnaam></spreker></sprekers>"
            + "<activiteitdeel><titel>Spreekbeurt - Bos</titel><activiteititem><woordvoerder objectid=\"beurt-1\">"
            + "<spreker><fractie>ABC</fractie></spreker><markeertijdbegin>2031-07-02T19:00:54</markeertijdbegin>"
            + "<tekst><alinea><alineaitem>De heer <nadruk>Bos</nadruk> (ABC):</alineaitem><alineaitem>Wanneer  komt\n de brief?"
            + "</alineaitem></alinea></tekst><interrumpant objectid=\"beurt-2\"><tekst><alinea><alineaitem>Minister Kok:"
            + "</alineaitem><alineaitem>In mei.</alineaitem></alinea></tekst></interrumpant></woordvoerder></activiteititem>"
            + "</activiteitdeel></activiteithoofd></activiteit></vergadering></vlosCoreDocument>";

    @Test
    void debateReadsAsItsPrintedReport() throws UnreadableDocument {
        assertThat(read(DEBATE).text())
                .isEqualTo("Havens\nAan de orde is de brief (99999).\n\nDe heer Bos (ABC):\nWanneer komt de brief?\n\n"
                        + "Minister Kok:\nIn mei.\n");
        assertThat(read(DEBATE).format()).isEqualTo(DocumentFormat.DEBATE_XML);
    }

    @Test
    void turnsCarryTheirIdAndTime() throws UnreadableDocument {
        int first = read(DEBATE).text().indexOf("De heer");
        int second = read(DEBATE).text().indexOf("Minister");
        assertThat(read(DEBATE).places())
                .containsExactly(
                        new PlaceMark(first, Kind.OBJECT_ID, "beurt-1"),
                        new PlaceMark(first, Kind.TIME, "19:00:54"),
                        new PlaceMark(second, Kind.OBJECT_ID, "beurt-2"));
    }

    @Test
    void debateStatesItsDateKindAndNumbers() throws UnreadableDocument {
        StatedFacts stated = read(DEBATE).stated();
        assertThat(stated.date()).isEqualTo(LocalDate.of(2031, 7, 2));
        assertThat(stated.title()).isEqualTo("Havens");
        assertThat(stated.kind()).isEqualTo("Commissiedebat");
        assertThat(stated.number()).isEqualTo("2031A01234");
        assertThat(stated.dossiers()).containsExactly("99999");
    }

    @Test
    void questionsAndAnswersKeepTheirLabels() throws UnreadableDocument {
        String publication =
                "<officiele-publicatie><metadata><meta name=\"DCTERMS.issued\" content=\"2031-05-17\"/></metadata>"
                        + "<kamervragen><vraag><nr>Vraag 1</nr><al>Komt er een <nadruk type=\"vet\">brief</nadruk>?</al></vraag><antwoord>"
                        + "<nr>Antwoord 1</nr><al>Ja, in mei.<noot id=\"n\"><noot.nr>1</noot.nr><noot.al>Zie daar.</noot.al></noot></al>"
                        + "<lijst><li><li.nr>a.</li.nr><al>een</al></li></lijst></antwoord></kamervragen></officiele-publicatie>";
        ReadDocument read = read(publication);
        assertThat(read.text())
                .isEqualTo("Vraag 1\nKomt er een brief?\nAntwoord 1\nJa, in mei.[1: Zie daar.]\na. een\n");
        assertThat(read.stated().date()).isEqualTo(LocalDate.of(2031, 5, 17));
        assertThat(read.format()).isEqualTo(DocumentFormat.OFFICIAL_XML);
    }

    @Test
    void proceedingsKeepTheirSpeakers() throws UnreadableDocument {
        String publication =
                "<officiele-publicatie><handelingen><agendapunt><nr>4</nr><item-titel>Havens</item-titel><spreekbeurt>"
                        + "<spreker>\n <voorvoegsels>De heer</voorvoegsels>\n<naam><achternaam>Bos</achternaam></naam>\n (\n <politiek>ABC"
                        + "</politiek>\n ):</spreker><tekst><al>Dank.</al></tekst></spreekbeurt></agendapunt></handelingen></officiele-publicatie>";
        assertThat(read(publication).text()).isEqualTo("Havens\n\nDe heer Bos (ABC):\nDank.\n");
        assertThat(read(publication).stated().title()).isEqualTo("Havens");
    }

    @Test
    void textThatWasWrittenOutTwiceIsItselfAgain() throws UnreadableDocument {
        String once = "\uFEFF<kamerwrk><al>De financiële “brief” – één</al></kamerwrk>";
        StringBuilder twice = new StringBuilder();
        for (byte one : once.getBytes(StandardCharsets.UTF_8)) {
            String windows = new String(new byte[] {one}, java.nio.charset.Charset.forName("windows-1252"));
            twice.append(windows.equals("\uFFFD") ? String.valueOf((char) (one & 0xFF)) : windows);
        }
        assertThat(read(twice.toString()).text()).isEqualTo("De financiële “brief” – één\n");
    }

    @Test
    void utf16IsRead() throws UnreadableDocument {
        byte[] bytes =
                "\uFEFF<?xml version=\"1.0\"?><kamerwrk><al>één</al></kamerwrk>".getBytes(StandardCharsets.UTF_16LE);
        assertThat(FormatReaders.of(bytes).read(bytes).text()).isEqualTo("één\n");
    }

    @Test
    void otherXmlIsRefusedByName() {
        assertThatThrownBy(() -> read("<?xml version=\"1.0\"?><!-- x --><feed><entry/></feed>"))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining("onbekende vorm (feed)");
    }

    @Test
    void declaredEntitiesAreRefusedAndOutsideOnesNeverFetched() {
        String bomb =
                "<?xml version=\"1.0\"?><!DOCTYPE kamerwrk [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><kamerwrk><al>&b;</al></kamerwrk>";
        String outside =
                "<!DOCTYPE kamerwrk [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><kamerwrk><al>&a;</al></kamerwrk>";
        assertThatThrownBy(() -> read(bomb))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining("eigen definities");
        assertThatThrownBy(() -> read(outside))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining("eigen definities");
    }

    private static ReadDocument read(String xml) throws UnreadableDocument {
        return FormatReaders.of(xml.getBytes(StandardCharsets.UTF_8)).read(xml.getBytes(StandardCharsets.UTF_8));
    }
}
