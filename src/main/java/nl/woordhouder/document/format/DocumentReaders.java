// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document.format;

import java.util.Locale;

/** Makes text of a document's bytes, whatever their format. The facade of this package; safe for use by many threads. */
public final class DocumentReaders {
    private final int maxBytes;
    private final FormatReader zip = new ZipReader();

    /** @param maxBytes the largest number of bytes that is accepted */
    public DocumentReaders(int maxBytes) {
        this.maxBytes = maxBytes;
    }

    /**
     * Reads a document that is handed in.
     *
     * @throws UnreadableDocument when it is empty, too large, in no known format, broken, protected or hostile
     */
    public ReadDocument read(byte[] bytes) throws UnreadableDocument {
        if (bytes.length > maxBytes) {
            throw new UnreadableDocument("Dit bestand is te groot: " + megabytes(bytes.length) + " MB, terwijl "
                    + megabytes(maxBytes) + " MB het meeste is. Splits het, of lever alleen de brief aan.");
        }
        return readKept(bytes);
    }

    /** Reads a document that was accepted before, however large it is. */
    public ReadDocument readKept(byte[] bytes) throws UnreadableDocument {
        if (bytes.length == 0) {
            throw new UnreadableDocument("Dit bestand is leeg. Kies een bestand met tekst.");
        }
        return FileSignature.ZIP.begins(bytes) ? zip.read(bytes) : PlainText.INSTANCE.read(bytes);
    }

    private static String megabytes(int bytes) {
        return String.format(Locale.forLanguageTag("nl"), "%.1f", bytes / 1_048_576.0);
    }
}
