// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document.format;

import java.time.Duration;
import java.util.Locale;

/**
 * Makes text of a document's bytes, whatever their format. The facade of this package; safe for use by many threads. All
 * but plain text is read by another process, with a bound on its time and its memory.
 */
public final class DocumentReaders implements AutoCloseable {
    /** Whoever hands in a document that cannot be read hears so within half a minute, start of a process included. */
    private static final Duration MAX_TIME = Duration.ofSeconds(25);

    /** One for what comes in by the many and one for whoever waits at a page. */
    private static final int ASIDE = 2;

    private final int maxBytes;
    private final ReadingProcesses aside = new ReadingProcesses(ASIDE, MAX_TIME, ReadingWorker.command());

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
        FormatReader reader = FormatReaders.of(bytes);
        return reader instanceof PlainText ? reader.read(bytes) : aside.read(bytes);
    }

    /** Ends what was started to read documents; none can be read afterwards. */
    @Override
    public void close() {
        aside.close();
    }

    private static String megabytes(int bytes) {
        return String.format(Locale.forLanguageTag("nl"), "%.1f", bytes / 1_048_576.0);
    }
}
