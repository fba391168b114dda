// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document.format;

import java.nio.charset.StandardCharsets;

/** Kinds of file that are told by their first bytes and are no plain text. */
enum FileSignature {
    PDF("%PDF", "Dit is een pdf."),
    ZIP("PK\3\4", "Dit is een Word- of zipbestand."),
    OLD_WORD("\u00D0\u00CF\u0011\u00E0", "Dit is een oud Word-bestand (.doc)."),
    RICH_TEXT("{\\rtf", "Dit is een rtf-bestand."),
    GZIP("\u001F\u008B", "Dit is een gezipt bestand."),
    PNG("\u0089PNG", "Dit is een afbeelding."),
    JPEG("\u00FF\u00D8\u00FF", "Dit is een afbeelding.");

    private static final String ADVICE =
            " Alleen platte tekst kan worden gelezen: sla de brief op als .txt, of plak de tekst.";

    private final byte[] magic;
    private final String meaning;

    FileSignature(String magic, String meaning) {
        this.magic = magic.getBytes(StandardCharsets.ISO_8859_1);
        this.meaning = meaning;
    }

    /** Does nothing when the bytes begin with none of the signatures. */
    static void refuseKnown(byte[] bytes) throws UnreadableDocument {
        for (FileSignature signature : values()) {
            if (signature.begins(bytes)) {
                throw new UnreadableDocument(signature.meaning + ADVICE);
            }
        }
    }

    /** Whether the bytes begin as such a file does. */
    boolean begins(byte[] bytes) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int at = 0; at < magic.length; at++) {
            if (bytes[at] != magic[at]) {
                return false;
            }
        }
        return true;
    }
}
