// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * A zip of documents. Its table of contents is judged before anything is unpacked, and what is unpacked is counted, for a
 * table of contents may lie. Nothing is ever written under a name from the archive.
 */
final class Archive {
    /** A year of letters of one ministry. */
    private static final int MAX_ENTRIES = 2_000;
    /** Of names that do not say that they are UTF-8, as the zip format has it. */
    private static final Charset NAMES = Charset.forName("IBM437");
    /** Of all files together. */
    private static final long MAX_UNPACKED = 512L * 1024 * 1024;

    private final String name;
    private final Path path;
    private final int maxBytes;
    private long unpacked;

    Archive(String name, Path path, int maxBytes) {
        this.name = name;
        this.path = path;
        this.maxBytes = maxBytes;
    }

    /** Whether it is a zip of files, and not a document of a word processor, which is a zip inside. */
    static boolean isOne(Path path) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile(), NAMES)) {
            return zip.getEntry("[Content_Types].xml") == null && zip.getEntry("mimetype") == null;
        } catch (ZipException none) {
            return false;
        }
    }

    /** Hands over each document in it, or one refusal of the whole. */
    void into(Consumer<Incoming> taker) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile(), NAMES)) {
            List<ZipEntry> files = files(zip);
            String refusal = refusal(zip.size(), files);
            if (refusal != null) {
                taker.accept(new Incoming.Refused(name, refusal));
                return;
            }
            for (ZipEntry file : files) {
                taker.accept(incoming(zip, file));
            }
        }
    }

    private static List<ZipEntry> files(ZipFile zip) {
        List<ZipEntry> files = new ArrayList<>();
        for (Enumeration<? extends ZipEntry> all = zip.entries();
                all.hasMoreElements() && files.size() <= MAX_ENTRIES; ) {
            ZipEntry entry = all.nextElement();
            if (!entry.isDirectory() && !isOfTheSystem(entry.getName())) {
                files.add(entry);
            }
        }
        return files;
    }

    /** What operating systems leave in archives beside the files that a person put there. */
    private static boolean isOfTheSystem(String entry) {
        return entry.startsWith("__MACOSX/") || entry.endsWith("/.DS_Store") || entry.endsWith("Thumbs.db");
    }

    private static @Nullable String refusal(int entries, List<ZipEntry> files) {
        if (entries > MAX_ENTRIES) {
            return "In dit zipbestand zitten meer dan 2.000 bestanden. Lever het in delen aan.";
        }
        if (files.isEmpty()) {
            return "In dit zipbestand zitten geen bestanden. Kies een ander bestand.";
        }
        if (files.stream().map(ZipEntry::getName).anyMatch(Archive::leavesTheArchive)) {
            return "In dit zipbestand staan namen die buiten het bestand wijzen (zoals ../). Zo maakt geen gewoon programma"
                    + " een zip; vraag de afzender om de brieven zelf.";
        }
        if (files.stream().mapToLong(ZipEntry::getSize).sum() > MAX_UNPACKED) {
            return "Dit zipbestand wordt bij het uitpakken groter dan 512 MB. Lever het in delen aan.";
        }
        return null;
    }

    private static boolean leavesTheArchive(String entry) {
        String path = entry.replace('\\', '/');
        return path.startsWith("/")
                || path.matches("[A-Za-z]:.*")
                || List.of(path.split("/")).contains("..");
    }

    private Incoming incoming(ZipFile zip, ZipEntry file) {
        if (unpacked > MAX_UNPACKED) {
            return new Incoming.Refused(
                    file.getName(), "Het zipbestand is uitgepakt groter dan 512 MB. Lever het in delen aan.");
        }
        if (file.getSize() > maxBytes) {
            return new Incoming.Refused(file.getName(), IncomingFile.tooLarge(file.getSize(), maxBytes));
        }
        try (InputStream in = zip.getInputStream(file)) {
            byte[] bytes = in.readNBytes(maxBytes + 1);
            unpacked += bytes.length;
            if (bytes.length > maxBytes) {
                return new Incoming.Refused(file.getName(), IncomingFile.tooLarge(bytes.length, maxBytes));
            }
            return new Incoming.File(file.getName(), bytes);
        } catch (IOException brokenOrLocked) {
            return new Incoming.Refused(
                    file.getName(),
                    "Dit bestand kan niet worden uitgepakt: het is beschadigd of er zit een wachtwoord op."
                            + " Pak het zelf uit en lever de brief aan.");
        }
    }
}
