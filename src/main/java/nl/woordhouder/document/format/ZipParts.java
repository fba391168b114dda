// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The parts of a word processor's file, which is a zip. They are counted and measured while they unfold, so that a small
 * file that would become a huge one is dropped on the way; only then are those that hold text unfolded once more, to be
 * read. None of these is in memory as a whole.
 */
final class ZipParts {
    private static final int MAX_ENTRIES = 5_000;
    /** Of a part that holds text: some fifty times the text of the longest report. */
    private static final int MAX_TEXT = 64 * 1024 * 1024;
    /** Of a part that tells what the others are. */
    private static final int MAX_KEPT = 1024 * 1024;
    /** Of all parts together, pictures included. */
    private static final long MAX_UNFOLDED = 512L * 1024 * 1024;

    private final byte[] bytes;
    private final Set<String> names = new LinkedHashSet<>();
    private final Map<String, byte[]> kept = new HashMap<>();
    private final byte[] buffer = new byte[32 * 1024];
    private long unfolded;

    private ZipParts(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Measures a zip.
     *
     * @param text which parts hold text
     * @param keep which small parts to keep
     */
    static ZipParts of(byte[] bytes, Predicate<String> text, Predicate<String> keep) throws UnreadableDocument {
        ZipParts parts = new ZipParts(bytes);
        try (ZipInputStream zip = parts.stream()) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.count(entry.getName());
                if (keep.test(entry.getName())) {
                    parts.keep(entry.getName(), zip);
                } else {
                    parts.unfold(zip, text.test(entry.getName()) ? MAX_TEXT : MAX_UNFOLDED);
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            // An illegal argument is a name in no known character set.
            throw damaged();
        }
        return parts;
    }

    /** Whether there is such a part. */
    boolean has(Predicate<String> name) {
        return names.stream().anyMatch(name);
    }

    /** A part that was kept; empty when it was not there. */
    byte[] part(String name) {
        return kept.getOrDefault(name, new byte[0]);
    }

    /** A part as it unfolds; one that is not there has no bytes. Nothing has to be closed. */
    InputStream open(String name) throws UnreadableDocument {
        try {
            ZipInputStream zip = stream();
            ZipEntry entry = zip.getNextEntry();
            while (entry != null && !entry.getName().equals(name)) {
                entry = zip.getNextEntry();
            }
            return zip;
        } catch (IOException | IllegalArgumentException broken) {
            throw damaged();
        }
    }

    private ZipInputStream stream() {
        return new ZipInputStream(new ByteArrayInputStream(bytes));
    }

    private void count(String name) throws UnreadableDocument {
        names.add(name);
        if (names.size() > MAX_ENTRIES) {
            throw new UnreadableDocument("In dit bestand zitten meer dan 5.000 onderdelen; zo zit geen brief in elkaar."
                    + " Sla de brief opnieuw op, of plak de tekst.");
        }
    }

    private void keep(String name, ZipInputStream zip) throws IOException, UnreadableDocument {
        byte[] part = zip.readNBytes(MAX_KEPT);
        unfolded += part.length;
        kept.put(name, part);
        unfold(zip, 0);
    }

    private void unfold(ZipInputStream zip, long most) throws IOException, UnreadableDocument {
        long size = 0;
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            size += read;
            unfolded += read;
            if (size > most || unfolded > MAX_UNFOLDED) {
                throw new UnreadableDocument("Dit bestand is klein, maar wordt bij het uitpakken te groot om te lezen."
                        + " Sla de brief opnieuw op zonder afbeeldingen, of plak de tekst.");
            }
        }
    }

    private static UnreadableDocument damaged() {
        return new UnreadableDocument("Dit bestand is beschadigd of niet volledig, en kan niet worden gelezen."
                + " Vraag het opnieuw op, of plak de tekst.");
    }
}
