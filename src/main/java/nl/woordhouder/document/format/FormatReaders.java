// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document.format;

import java.util.Set;

/** Tells by its first bytes which reader a document needs. */
final class FormatReaders {
    /** Elements that a page, or a piece of one, begins with. */
    private static final Set<String> HTML = Set.of(
            "html", "head", "body", "div", "p", "h1", "h2", "h3", "table", "main", "article", "section", "span", "ul",
            "ol", "meta", "title", "font", "center");

    private FormatReaders() {}

    /** The reader for these bytes; of what is no known format, that of plain text, which refuses what is no text. */
    static FormatReader of(byte[] bytes) throws UnreadableDocument {
        if (FileSignature.ZIP.begins(bytes)) {
            return new ZipReader();
        }
        if (FileSignature.PDF.begins(bytes)) {
            return new PdfReader();
        }
        if (FileSignature.OLD_WORD.begins(bytes)) {
            return new OldWordReader();
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
}
