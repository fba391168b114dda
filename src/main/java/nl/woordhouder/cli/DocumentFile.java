// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import nl.woordhouder.document.format.DocumentReaders;
import nl.woordhouder.document.format.UnreadableDocument;

/** A file that is to be read, in whatever format it is. */
record DocumentFile(Path path) {
    static final int MAX_BYTES = 256 * 1024 * 1024;

    /** The name of the document: the file's name without its ending. */
    String document() {
        String name = String.valueOf(path.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** Its text. */
    String read(DocumentReaders readers) throws UnreadableDocument {
        try {
            if (Files.size(path) > MAX_BYTES) {
                throw new UnreadableDocument("Dit bestand is te groot: meer dan 256 MB. Splits het.");
            }
            return readers.read(Files.readAllBytes(path)).text();
        } catch (NoSuchFileException missing) {
            throw new UnreadableDocument("Dit bestand bestaat niet: controleer de naam.");
        } catch (AccessDeniedException denied) {
            throw new UnreadableDocument("Dit bestand mag niet worden gelezen: controleer de rechten.");
        } catch (IOException broken) {
            throw new UnreadableDocument("Dit bestand kan niet worden gelezen: " + broken.getMessage());
        }
    }
}
