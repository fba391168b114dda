// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.intake;

import io.quarkus.runtime.QuarkusApplication;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import nl.woordhouder.document.DocumentConfig;
import nl.woordhouder.web.FullDisk;

/**
 * The import of a directory from the command line. Prints a line for each document as soon as it was read; 0 when none was
 * refused, else 1. When it breaks off, running it again finds what it had read as known.
 */
public class FolderImport implements QuarkusApplication {
    private static final String ACTOR = "opdrachtregel";

    /** So many files are copied into the database before they are read: a break loses no more than their copying. */
    private static final int BATCH = 100;

    private static final String DISK_IS_FULL =
            "De opslag is vol; de import is afgebroken. Maak ruimte en start de import"
                    + " opnieuw: wat al is ingelezen, wordt dan overgeslagen.";

    private final Imports imports;
    private final ImportRun run;
    private final int maxBytes;

    FolderImport(Imports imports, ImportRun run, DocumentConfig documents) {
        this.imports = imports;
        this.run = run;
        maxBytes = documents.maxBytes();
    }

    @Override
    public int run(String... arguments) {
        try (PrintStream out =
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            return read(Path.of(arguments[0]), out);
        }
    }

    int read(Path directory, PrintStream out) {
        try {
            return readAll(directory, out);
        } catch (RuntimeException broken) {
            if (FullDisk.isCauseOf(broken)) {
                out.println(DISK_IS_FULL);
                return 1;
            }
            throw broken;
        }
    }

    private int readAll(Path directory, PrintStream out) {
        List<Incoming.Supply> files = files(directory);
        long id = imports.begin("Map " + directory.getFileName(), null, ACTOR, none -> {});
        int told = 0;
        for (int from = 0; from < files.size(); from += BATCH) {
            List<Incoming.Supply> batch = files.subList(from, Math.min(files.size(), from + BATCH));
            imports.add(id, taker -> {
                for (Incoming.Supply file : batch) {
                    file.into(taker);
                }
            });
            run.run();
            for (ImportLine line : imports.lines(id, told, Integer.MAX_VALUE)) {
                out.println(told(line));
                told++;
            }
        }
        return summary(imports.find(id).orElseThrow(), out);
    }

    private static int summary(ImportProgress progress, PrintStream out) {
        out.println(progress.read() + " ingelezen, " + progress.known() + " al bekend, " + progress.refused()
                + " afgewezen");
        return progress.refused() == 0 && progress.finished() ? 0 : 1;
    }

    private static String told(ImportLine line) {
        return line.fileName() + ": " + line.badge().words() + (line.message().isEmpty() ? "" : " – " + line.message());
    }

    private List<Incoming.Supply> files(Path directory) {
        Walk walk = new Walk(directory);
        try {
            Files.walkFileTree(directory, walk);
        } catch (IOException unreadableDisk) {
            throw new UncheckedIOException(unreadableDisk);
        }
        return walk.found;
    }

    /** All that is below the directory, without hidden files; what cannot be read is a document that is refused. */
    private final class Walk extends SimpleFileVisitor<Path> {
        private final Path directory;
        private final List<Incoming.Supply> found = new ArrayList<>();

        Walk(Path directory) {
            this.directory = directory;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile()
                    && !String.valueOf(file.getFileName()).startsWith(".")) {
                found.add(
                        Files.isReadable(file)
                                ? taker -> new IncomingFile(name(file), file).into(taker, maxBytes)
                                : forbidden(file));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path place, IOException unreadable) {
            found.add(forbidden(place));
            return FileVisitResult.CONTINUE;
        }

        private Incoming.Supply forbidden(Path place) {
            String reason = "Dit mag niet worden gelezen: controleer de rechten.";
            return taker -> taker.accept(new Incoming.Refused(name(place), reason));
        }

        private String name(Path file) {
            return directory.relativize(file).toString();
        }
    }
}
