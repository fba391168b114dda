// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document.format;

/** Reads a file that is a zip inside: that of a word processor. Other zips are refused by what they are. */
final class ZipReader implements FormatReader {

    @Override
    public ReadDocument read(byte[] bytes) throws UnreadableDocument {
        ZipParts parts = ZipParts.of(
                bytes,
                part -> WordReader.holdsText(part) || OdtReader.holdsText(part),
                part -> WordReader.tells(part) || OdtReader.tells(part));
        if (WordReader.knows(parts)) {
            return WordReader.read(parts);
        }
        if (OdtReader.knows(parts)) {
            return OdtReader.read(parts);
        }
        throw new UnreadableDocument(meaning(parts));
    }

    private static String meaning(ZipParts parts) {
        if (parts.has(name -> name.startsWith("xl/"))) {
            return "Dit is een Excel-bestand. Lever de brief zelf aan, als Word, pdf of tekst.";
        }
        if (parts.has(name -> name.startsWith("ppt/"))) {
            return "Dit is een PowerPoint-bestand. Lever de brief zelf aan, als Word, pdf of tekst.";
        }
        if (parts.has(name -> name.equals("content.xml"))) {
            return "Dit is een OpenDocument-bestand, maar geen tekst. Lever de brief zelf aan, als Word, pdf of tekst.";
        }
        return "Dit is een zipbestand zonder brief die als geheel kan worden gelezen. Pak het uit en lever de brieven"
                + " zelf aan.";
    }
}
