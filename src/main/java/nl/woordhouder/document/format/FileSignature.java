// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document.format;

import java.nio.charset.StandardCharsets;

/** Kinds of file that are told by their first bytes and are no plain text. */
enum FileSignature {
    PDF("%PDF"),
    ZIP("PK\3\4"),
    /** The container of Word 97-2003 and of documents with a password. */
    OLD_WORD("\u00D0\u00CF\u0011\u00E0"),
    RICH_TEXT("{\\rtf", "Dit is een rtf-bestand."),
    GZIP("\u001F\u008B", "Dit is een gezipt bestand."),
    RAR("Rar!", "Dit is een gezipt bestand (rar)."),
    SEVEN_ZIP("7z\u00BC\u00AF", "Dit is een gezipt bestand (7z)."),
    PNG("\u0089PNG", "Dit is een afbeelding."),
    JPEG("\u00FF\u00D8\u00FF", "Dit is een afbeelding."),
    GIF("GIF8", "Dit is een afbeelding."),
    TIFF("II*\0", "Dit is een afbeelding."),
    PROGRAM("MZ\u0090\0", "Dit is een programma.");

    private static final String ADVICE =
            " Lever de brief aan als Word, OpenDocument, pdf, html of platte tekst, of plak de tekst.";

    private final byte[] magic;
    private final String refusal;

    /** A kind that has a reader of its own. */
    FileSignature(String magic) {
        this(magic, "");
    }

    FileSignature(String magic, String refusal) {
        this.magic = magic.getBytes(StandardCharsets.ISO_8859_1);
        this.refusal = refusal;
    }

    /** Does nothing when the bytes begin with none of the signatures that nothing can be read from. */
    static void refuseKnown(byte[] bytes) throws UnreadableDocument {
        for (FileSignature signature : values()) {
            if (!signature.refusal.isEmpty() && signature.begins(bytes)) {
                throw new UnreadableDocument(signature.refusal + ADVICE);
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
