// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document;

import java.nio.charset.StandardCharsets;

/** Placeholder until the engine's branch lands. */
public final class PlainText {
    private PlainText() {}

    public static String decode(byte[] bytes, int maxBytes) throws UnreadableDocument {
        if (bytes.length == 0) {
            throw new UnreadableDocument("Dit bestand is leeg. Kies een bestand met tekst.");
        }
        if (bytes.length > maxBytes) {
            throw new UnreadableDocument("Dit bestand is te groot.");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
