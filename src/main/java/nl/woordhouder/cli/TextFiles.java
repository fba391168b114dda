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
import org.jspecify.annotations.Nullable;

/**
 * The files that a path on the command line stands for.
 *
 * @param files the file itself, or all files that end in {@code .txt} below a directory, in the order of their names
 * @param problems in Dutch, a line for each place that could not be read, and one for a directory without such files
 */
record TextFiles(List<TextFile> files, List<String> problems) {

    static TextFiles in(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return new TextFiles(List.of(new TextFile(path)), List.of());
        }
        Walk walk = new Walk();
        Files.walkFileTree(path, walk);
        if (walk.found.isEmpty() && walk.problems.isEmpty()) {
            walk.problems.add(path + ": In deze map staan geen .txt-bestanden.");
        }
        Collections.sort(walk.found);
        return new TextFiles(walk.found.stream().map(TextFile::new).toList(), walk.problems);
    }

    /** Goes on past what cannot be read. */
    private static final class Walk extends SimpleFileVisitor<Path> {
        private final List<Path> found = new ArrayList<>();
        private final List<String> problems = new ArrayList<>();

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (file.toString().endsWith(".txt") && Files.isRegularFile(file)) {
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
