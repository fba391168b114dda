// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document.format;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;

/** Makes text of a document's bytes, whatever their format. The facade of this package; safe for use by many threads. */
public final class DocumentReaders implements AutoCloseable {
    /** Elements that a page, or a piece of one, begins with. */
    private static final Set<String> HTML = Set.of(
            "html", "head", "body", "div", "p", "h1", "h2", "h3", "table", "main", "article", "section", "span", "ul",
            "ol", "meta", "title", "font", "center");

    private static final Duration MAX_TIME = Duration.ofSeconds(30);

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
        return reader(bytes).read(bytes);
    }

    /** Ends what was started to read documents; none can be read afterwards. */
    @Override
    public void close() {
        aside.close();
    }

    private FormatReader reader(byte[] bytes) throws UnreadableDocument {
        if (FileSignature.ZIP.begins(bytes)) {
            return new ZipReader();
        }
        if (FileSignature.PDF.begins(bytes) || FileSignature.OLD_WORD.begins(bytes)) {
            return aside;
        }
        String root = Markup.root(bytes);
        return root.isEmpty() ? new PlainText() : markup(root, bytes);
    }

    private static FormatReader markup(String root, byte[] bytes) throws UnreadableDocument {
        if (HTML.contains(root)) {
            return new HtmlReader();
        }
        if (Markup.declares(bytes)) {
            throw new UnreadableDocument("Dit xml-bestand brengt eigen definities mee (DTD), en daarom wordt het niet"
                    + " ingelezen. Haal het opnieuw op bij de bron, of plak de tekst.");
        }
        return switch (root) {
            case "vloscoredocument" -> new DebateReader();
            case "officiele-publicatie", "kamerwrk" -> new PublicationReader();
            default ->
                throw new UnreadableDocument(
                        "Dit is een xml-bestand in een onbekende vorm (" + shortened(root)
                                + "). Debatverslagen van de Kamer en officiële publicaties kunnen worden gelezen; plak anders de tekst.");
        };
    }

    private static String shortened(String root) {
        return root.length() <= 40 ? root : root.substring(0, 40) + "…";
    }

    private static String megabytes(int bytes) {
        return String.format(Locale.forLanguageTag("nl"), "%.1f", bytes / 1_048_576.0);
    }
}
