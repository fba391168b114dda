// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The files that a path on the command line stands for.
 *
 * @param files the file itself, or all files below a directory whose name ends as that of a document, in the order of
 *     their names
 * @param problems in Dutch, a line for each place that could not be read, and one for a directory without such files
 */
record DocumentFiles(List<DocumentFile> files, List<String> problems) {

    private static final Set<String> ENDINGS = Set.of("txt", "docx", "doc", "odt", "pdf", "html", "htm", "xml");

    static DocumentFiles in(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return new DocumentFiles(List.of(new DocumentFile(path)), List.of());
        }
        Walk walk = new Walk();
        Files.walkFileTree(path, walk);
        if (walk.found.isEmpty() && walk.problems.isEmpty()) {
            walk.problems.add(
                    path + ": In deze map staan geen documenten (" + String.join(", ", new TreeSet<>(ENDINGS)) + ").");
        }
        Collections.sort(walk.found);
        return new DocumentFiles(walk.found.stream().map(DocumentFile::new).toList(), walk.problems);
    }

    private static String ending(Path file) {
        String name = file.toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** Goes on past what cannot be read. */
    private static final class Walk extends SimpleFileVisitor<Path> {
        private final List<Path> found = new ArrayList<>();
        private final List<String> problems = new ArrayList<>();

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (ENDINGS.contains(ending(file)) && Files.isRegularFile(file)) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path place, IOException unreadable) {
            problems.add(place + ": Deze map of dit bestand kan niet worden gelezen: controleer de rechten.");
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException unreadable) {
            if (unreadable != null) {
                problems.add(directory + ": Deze map kan niet helemaal worden gelezen.");
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
