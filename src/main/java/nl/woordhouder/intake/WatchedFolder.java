// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.woordhouder.document.DocumentConfig;
import org.jboss.logging.Logger;

/**
 * The folder whose files are read by themselves. A file is taken when it has not changed between two looks, and moved when
 * it was dealt with: to {@code gedaan}, or to {@code geweigerd} beside a file that tells why.
 */
@ApplicationScoped
class WatchedFolder {
    private static final Logger LOG = Logger.getLogger(WatchedFolder.class);
    private static final String DONE = "gedaan";
    private static final String REFUSED = "geweigerd";
    private static final String ACTOR = "bewaakte map";

    /** At most this many at a time: the rest is there at the next look. */
    private static final int BATCH = 100;

    private final Optional<Path> folder;
    private final Imports imports;
    private final int maxBytes;
    private final Map<Path, Seen> seen = new HashMap<>();

    WatchedFolder(ImportConfig config, Imports imports, DocumentConfig documents) {
        folder = config.folder();
        this.imports = imports;
        maxBytes = documents.maxBytes();
    }

    /** Moves what was dealt with since the last look, and takes what is complete. */
    synchronized void look() {
        folder.ifPresent(this::look);
    }

    private void look(Path watched) {
        imports.watched().forEach((file, id) -> clear(watched.resolve(file), id));
        try {
            for (Path file : complete(watched, imports.watched().keySet())) {
                String name = name(file);
                imports.beginWatched(name, ACTOR, taker -> new IncomingFile(name, file).into(taker, maxBytes));
            }
        } catch (IOException unreachable) {
            LOG.errorf("De bewaakte map %s kan niet worden gelezen: %s", watched, unreachable.getMessage());
        }
    }

    /** The files that are the same as at the last look; remembers the others. */
    private List<Path> complete(Path watched, Set<String> taken) throws IOException {
        List<Path> complete = new ArrayList<>();
        Map<Path, Seen> now = new HashMap<>();
        try (Stream<Path> files = Files.list(watched)) {
            for (Path file : (Iterable<Path>) files.filter(WatchedFolder::isMeant)::iterator) {
                Seen state = Seen.of(file);
                now.put(file, state);
                if (state.equals(seen.get(file)) && complete.size() < BATCH && !taken.contains(name(file))) {
                    complete.add(file);
                }
            }
        }
        seen.clear();
        seen.putAll(now);
        return complete;
    }

    /** Not what is hidden, nor what programs name while they still write it. */
    private static boolean isMeant(Path file) {
        String name = name(file);
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && !name.startsWith(".")
                && !name.startsWith("~")
                && !name.endsWith(".part")
                && !name.endsWith(".tmp");
    }

    /** The move comes before the note of it: after a crash in between, the file is gone and only the note is missing. */
    private void clear(Path file, long id) {
        ImportProgress progress = imports.find(id).orElseThrow();
        if (!progress.finished()) {
            return;
        }
        try {
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                move(file, progress);
            }
            imports.fileIsMoved(id);
        } catch (IOException notMoved) {
            LOG.errorf("%s is ingelezen, maar kan niet worden verplaatst: %s", file, notMoved.getMessage());
        }
    }

    private void move(Path file, ImportProgress progress) throws IOException {
        boolean allRead = progress.refused() == 0;
        Path target = free(Files.createDirectories(file.resolveSibling(allRead ? DONE : REFUSED)), file);
        if (!allRead) {
            Files.writeString(
                    target.resolveSibling(name(target) + ".reden.txt"), reasons(progress.id()), StandardCharsets.UTF_8);
        }
        Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
    }

    /** What was refused, a line each. */
    private String reasons(long id) {
        StringBuilder reasons = new StringBuilder();
        for (ImportLine line : imports.lines(id, 0, Integer.MAX_VALUE)) {
            if (line.state() == ImportItem.State.REFUSED) {
                reasons.append(line.fileName())
                        .append(": ")
                        .append(line.message())
                        .append('\n');
            }
        }
        return reasons.toString();
    }

    /** A name in a folder that nothing has yet. */
    private static Path free(Path directory, Path file) {
        Path target = directory.resolve(name(file));
        for (int number = 2; Files.exists(target); number++) {
            target = directory.resolve(number + "-" + name(file));
        }
        return target;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private record Seen(long size, FileTime changed) {
        static Seen of(Path file) throws IOException {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Seen(attributes.size(), attributes.lastModifiedTime());
        }
    }
}
