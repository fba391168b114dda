// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document.format;

import java.nio.charset.StandardCharsets;

/** Reads the part of an OpenDocument text that holds its text; headers and footers are another part and stay out. */
final class OdtReader {
    static final String WHAT = "Dit OpenDocument-bestand";

    private static final String MAIN = "content.xml";
    private static final String TYPE = "mimetype";
    private static final String MANIFEST = "META-INF/manifest.xml";

    private OdtReader() {}

    /** The part that holds text: it is read while it unfolds. */
    static boolean holdsText(String part) {
        return part.equals(MAIN);
    }

    /** The parts that tell what the others are. */
    static boolean tells(String part) {
        return part.equals(TYPE) || part.equals(MANIFEST);
    }

    /** Whether these are the parts of an OpenDocument text. */
    static boolean knows(ZipParts parts) {
        String type = new String(parts.part(TYPE), StandardCharsets.ISO_8859_1);
        return parts.has(name -> name.equals(MAIN)) && type.startsWith("application/vnd.oasis.opendocument.text");
    }

    static ReadDocument read(ZipParts parts) throws UnreadableDocument {
        if (new String(parts.part(MANIFEST), StandardCharsets.UTF_8).contains("encryption-data")) {
            throw new UnreadableDocument(WHAT + " is met een wachtwoord beveiligd. Sla het op zonder wachtwoord.");
        }
        if (parts.has(name -> name.startsWith("Basic/") || name.startsWith("Scripts/"))) {
            throw new UnreadableDocument(
                    "In dit OpenDocument-bestand zitten macro's (programmacode), en daarom wordt het"
                            + " niet ingelezen. Sla de brief op zonder macro's, of als pdf.");
        }
        Prose prose = new Prose();
        XmlEvents xml = new XmlEvents(parts.open(MAIN), WHAT);
        while (xml.next()) {
            if (xml.isStart("body")) {
                new OdtFlow(xml, prose).read();
            }
        }
        return prose.read(DocumentFormat.ODT, StatedFacts.NONE);
    }
}
