// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.intake;

import io.quarkus.runtime.QuarkusApplication;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.Consumer;
import nl.woordhouder.document.DocumentConfig;

/** The import of a directory from the command line. Prints a line for each document; 0 when none was refused, else 1. */
public class FolderImport implements QuarkusApplication {
    private static final String ACTOR = "opdrachtregel";
    private static final int PAGE = 500;

    private final Imports imports;
    private final ImportRun run;
    private final DocumentConfig documents;

    FolderImport(Imports imports, ImportRun run, DocumentConfig documents) {
        this.imports = imports;
        this.run = run;
        this.documents = documents;
    }

    @Override
    public int run(String... arguments) {
        try (PrintStream out =
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            return read(Path.of(arguments[0]), out);
        }
    }

    int read(Path directory, PrintStream out) {
        long id = imports.begin(
                "Map " + directory.getFileName(),
                null,
                ACTOR,
                taker -> Files.walkFileTree(directory, new Walk(directory, taker)));
        run.run();
        ImportProgress progress = imports.find(id).orElseThrow();
        for (int page = 0; (long) page * PAGE < progress.total(); page++) {
            imports.lines(id, page, PAGE).forEach(line -> out.println(told(line)));
        }
        out.println(progress.read() + " ingelezen, " + progress.known() + " al bekend, " + progress.refused()
                + " afgewezen");
        return progress.refused() == 0 && progress.finished() ? 0 : 1;
    }

    private static String told(ImportLine line) {
        return line.fileName() + ": " + line.badge().words() + (line.message().isEmpty() ? "" : " – " + line.message());
    }

    /** All that is below the directory, without hidden files; what cannot be read is a document that is refused. */
    private final class Walk extends SimpleFileVisitor<Path> {
        private final Path directory;
        private final Consumer<Incoming> taker;

        Walk(Path directory, Consumer<Incoming> taker) {
            this.directory = directory;
            this.taker = taker;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (attributes.isRegularFile()
                    && !String.valueOf(file.getFileName()).startsWith(".")) {
                if (Files.isReadable(file)) {
                    new IncomingFile(name(file), file).into(taker, documents.maxBytes());
                } else {
                    visitFileFailed(file, new IOException());
                }
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path place, IOException unreadable) {
            taker.accept(new Incoming.Refused(name(place), "Dit mag niet worden gelezen: controleer de rechten."));
            return FileVisitResult.CONTINUE;
        }

        private String name(Path file) {
            return directory.relativize(file).toString();
        }
    }
}
