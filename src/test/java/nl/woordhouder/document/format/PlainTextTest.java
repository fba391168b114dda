// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    private static final String LETTER = "Geachte voorzitter, de financiële “notitie” volgt in mei – zie één.";

    @Test
    void utf8IsRead() throws UnreadableDocument {
        assertThat(decode(LETTER.getBytes(StandardCharsets.UTF_8))).isEqualTo(LETTER);
    }

    @Test
    void byteOrderMarkIsNoText() throws UnreadableDocument {
        assertThat(decode(("\uFEFF" + LETTER).getBytes(StandardCharsets.UTF_8))).isEqualTo(LETTER);
    }

    @Test
    void utf16WithItsMarkIsRead() throws UnreadableDocument {
        assertThat(decode(("\uFEFF" + LETTER).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(LETTER);
        assertThat(decode(LETTER.getBytes(StandardCharsets.UTF_16))).isEqualTo(LETTER);
    }

    @Test
    void windows1252IsReadWhenUtf8DoesNotFit() throws UnreadableDocument {
        assertThat(decode(LETTER.getBytes(Charset.forName("windows-1252")))).isEqualTo(LETTER);
    }

    @Test
    void utf8CutInTheMiddleOfACharacterIsStillUtf8() throws UnreadableDocument {
        byte[] whole = "De financiële nota’s van één".getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(whole, whole.length - 2);
        assertThat(decode(cut)).startsWith("De financiële nota’s van é");
    }

    @Test
    void blankLinesAreRefused() {
        assertRefused(
                " \r\n ".getBytes(StandardCharsets.UTF_8),
                "In dit bestand staan alleen lege regels. Kies een bestand met tekst.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\\rtf1 x}", "\u001F\u008B..", "\u0089PNG..", "\u00FF\u00D8\u00FF.."})
    void otherKindsOfFileAreNamedAndRefused(String start) {
        assertThatThrownBy(() -> decode(start.getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining("Dit is een ")
                .hasMessageContaining("Lever de brief aan als Word, OpenDocument, pdf, html of platte tekst");
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        byte[] bytes = new byte[1000];
        for (int at = 0; at < bytes.length; at++) {
            bytes[at] = (byte) (at * 31);
        }
        assertRefused(bytes, "Dit bestand is geen tekst. Sla de brief op als platte tekst (.txt), of plak de tekst.");
    }

    @Test
    void aNulCharacterIsRefusedHoweverFarItIsIntoTheText() {
        String far = LETTER.repeat(2_000) + "\0" + LETTER;
        assertRefused(
                far.getBytes(StandardCharsets.UTF_8),
                "In dit bestand staan tekens die geen tekst zijn (NUL-tekens), dus het kan niet worden opgeslagen."
                        + " Open het in een tekstverwerker en sla het opnieuw op als platte tekst (.txt), of plak de tekst.");
        assertThatThrownBy(() -> decode(("\uFEFF" + far).getBytes(StandardCharsets.UTF_16LE)))
                .isInstanceOf(UnreadableDocument.class);
    }

    @Test
    void halfACharacterOfUtf16IsRefused() {
        byte[] loneHigh = {(byte) 0xFE, (byte) 0xFF, 0, 'J', 0, 'a', (byte) 0xD8, 0x3D, 0, '.'};
        byte[] loneLow = {(byte) 0xFF, (byte) 0xFE, 'J', 0, 'a', 0, 0x00, (byte) 0xDE, '.', 0};
        String message = "Dit bestand is beschadigd: er staan halve tekens in."
                + " Sla de brief opnieuw op als platte tekst (.txt), of plak de tekst.";
        assertRefused(loneHigh, message);
        assertRefused(loneLow, message);
    }

    @Test
    void wholePairsOfUtf16AreRead() throws UnreadableDocument {
        assertThat(decode("\uFEFFGoed zo 😀.".getBytes(StandardCharsets.UTF_16BE)))
                .isEqualTo("Goed zo 😀.");
    }

    @Property
    boolean anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
        try {
            return !decode(bytes).isEmpty();
        } catch (UnreadableDocument refused) {
            return !refused.getMessage().isEmpty();
        }
    }

    private static void assertRefused(byte[] bytes, String message) {
        assertThatThrownBy(() -> decode(bytes))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessage(message);
    }

    private static String decode(byte[] bytes) throws UnreadableDocument {
        return PlainText.decode(bytes);
    }
}
