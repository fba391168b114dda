// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import nl.woordhouder.web.Dutch;

/**
 * A file on this machine that comes in: a document, or an archive of documents.
 *
 * @param name the name that people know it by
 */
record IncomingFile(String name, Path path) {
    private static final long MEGABYTE = 1024 * 1024;

    /** Hands over the document, or every document in the archive; what is too large is not read at all. */
    void into(Consumer<Incoming> taker, int maxBytes) throws IOException {
        if (Archive.isOne(path)) {
            new Archive(name, path, maxBytes).into(taker);
        } else if (Files.size(path) > maxBytes) {
            taker.accept(new Incoming.Refused(name, tooLarge(Files.size(path), maxBytes)));
        } else {
            taker.accept(new Incoming.File(name, Files.readAllBytes(path)));
        }
    }

    /** Of one that was not taken in to its end. */
    static String tooLarge(int maxBytes) {
        return "Dit document is groter dan " + Dutch.dutch(maxBytes / MEGABYTE)
                + " MB. Lever het in delen aan, of alleen de tekst zonder afbeeldingen.";
    }

    static String tooLarge(long bytes, int maxBytes) {
        return "Dit bestand is " + Dutch.dutch((bytes + MEGABYTE - 1) / MEGABYTE) + " MB; er past "
                + Dutch.dutch(maxBytes / MEGABYTE)
                + " MB. Lever het in delen aan, of alleen de tekst zonder afbeeldingen.";
    }
}
