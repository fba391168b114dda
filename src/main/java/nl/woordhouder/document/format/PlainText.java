// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Bytes as plain text: UTF-8, UTF-16 with its mark, else Windows-1252, which never fails. Bytes that are no text are
 * refused.
 */
final class PlainText implements FormatReader {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final char REPLACEMENT = '\uFFFD';
    /** Characters of a text with some beyond Latin-1, which takes two bytes in memory for each character. */
    private static final int MOST_WIDE = 25_000_000;
    /** How much of a file is looked at for control characters. */
    private static final int SAMPLE = 64 * 1024;
    /** Share of control characters from which on bytes are no text. */
    private static final double CONTROL_SHARE = 0.01;

    @Override
    public ReadDocument read(byte[] bytes) throws UnreadableDocument {
        return new ReadDocument(DocumentFormat.TEXT, decode(bytes), List.of(), StatedFacts.NONE);
    }

    /**
     * The text in {@code bytes}, without a byte order mark.
     *
     * @throws UnreadableDocument when they are no text, or blank
     */
    static String decode(byte[] bytes) throws UnreadableDocument {
        String text = text(bytes);
        if (text.isBlank()) {
            throw new UnreadableDocument("In dit bestand staan alleen lege regels. Kies een bestand met tekst.");
        }
        return text;
    }

    private static String text(byte[] bytes) throws UnreadableDocument {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return checked(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return checked(utf16(bytes, StandardCharsets.UTF_16LE));
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return checked(utf16(bytes, StandardCharsets.UTF_16BE));
        }
        FileSignature.refuseKnown(bytes);
        return checked(utf8OrWindows(bytes));
    }

    private static String utf16(byte[] bytes, Charset order) throws UnreadableDocument {
        try {
            return order.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 2, bytes.length - 2))
                    .toString();
        } catch (CharacterCodingException halfACharacter) {
            throw new UnreadableDocument("Dit bestand is beschadigd: er staan halve tekens in."
                    + " Sla de brief opnieuw op als platte tekst (.txt), of plak de tekst.");
        }
    }

    /** UTF-8 as long as most of its longer characters are sound: a file cut short is still UTF-8. */
    private static String utf8OrWindows(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int broken = 0;
        int sound = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            broken += c == REPLACEMENT ? 1 : 0;
            sound += c > 0x7F && c != REPLACEMENT ? 1 : 0;
        }
        return broken > sound ? new String(bytes, WINDOWS_1252) : text;
    }

    private static String checked(String text) throws UnreadableDocument {
        if (text.length() > MOST_WIDE && text.chars().anyMatch(c -> c > 0xFF)) {
            throw new UnreadableDocument("In dit bestand staat meer tekst dan kan worden gelezen (25 miljoen tekens)."
                    + " Splits het, of lever alleen de brief aan.");
        }
        int sample = Math.min(SAMPLE, text.length());
        int controls = 0;
        for (int at = 0; at < sample; at++) {
            char c = text.charAt(at);
            controls += c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' ? 1 : 0;
        }
        if (controls > sample * CONTROL_SHARE) {
            throw new UnreadableDocument(
                    "Dit bestand is geen tekst. Sla de brief op als platte tekst (.txt), of plak de tekst.");
        }
        // PostgreSQL's text holds every character but this one.
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableDocument(
                    "In dit bestand staan tekens die geen tekst zijn (NUL-tekens), dus het kan niet worden opgeslagen."
                            + " Open het in een tekstverwerker en sla het opnieuw op als platte tekst (.txt), of plak de tekst.");
        }
        return text;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int at = 0; at < mark.length; at++) {
            if ((bytes[at] & 0xFF) != mark[at]) {
                return false;
            }
        }
        return true;
    }
}
