// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The parts of a word processor's file, which is a zip. They are counted and measured while they unfold, so that a small
 * file that would become a huge one is dropped on the way.
 */
final class ZipParts {
    private static final int MAX_ENTRIES = 5_000;
    /** Of a part that is kept: some fifty times the text of the longest report. */
    private static final int MAX_PART = 64 * 1024 * 1024;
    /** Of all parts together, pictures included. */
    private static final long MAX_UNFOLDED = 512L * 1024 * 1024;

    private final Set<String> names = new LinkedHashSet<>();
    private final Map<String, byte[]> kept = new HashMap<>();
    private final byte[] buffer = new byte[32 * 1024];
    private long unfolded;

    private ZipParts() {}

    /**
     * Unfolds a zip.
     *
     * @param wanted which parts to keep, by their names
     */
    static ZipParts of(byte[] bytes, Predicate<String> wanted) throws UnreadableDocument {
        ZipParts parts = new ZipParts();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.take(entry.getName(), zip, wanted.test(entry.getName()));
            }
        } catch (IOException | IllegalArgumentException broken) {
            // An illegal argument is a name in no known character set.
            throw new UnreadableDocument("Dit bestand is beschadigd of niet volledig, en kan niet worden gelezen."
                    + " Vraag het opnieuw op, of plak de tekst.");
        }
        return parts;
    }

    /** Whether there is such a part, kept or not. */
    boolean has(Predicate<String> name) {
        return names.stream().anyMatch(name);
    }

    /** A part that was kept; empty when it was not there. */
    byte[] part(String name) {
        return kept.getOrDefault(name, new byte[0]);
    }

    private void take(String name, ZipInputStream zip, boolean keep) throws IOException, UnreadableDocument {
        names.add(name);
        if (names.size() > MAX_ENTRIES) {
            throw new UnreadableDocument("In dit bestand zitten meer dan 5.000 onderdelen; zo zit geen brief in elkaar."
                    + " Sla de brief opnieuw op, of plak de tekst.");
        }
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        long size = 0;
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            size += read;
            unfolded += read;
            if (keep && size > MAX_PART || unfolded > MAX_UNFOLDED) {
                throw new UnreadableDocument("Dit bestand is klein, maar wordt bij het uitpakken te groot om te lezen."
                        + " Sla de brief opnieuw op zonder afbeeldingen, of plak de tekst.");
            }
            if (keep) {
                part.write(buffer, 0, read);
            }
        }
        if (keep) {
            kept.put(name, part.toByteArray());
        }
    }
}
