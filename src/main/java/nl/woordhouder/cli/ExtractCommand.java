// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import nl.woordhouder.document.format.DocumentReaders;
import nl.woordhouder.document.format.UnreadableDocument;
import nl.woordhouder.extraction.Extractor;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what the engine finds in files, one JSON record a line, in the order of the files and of their text. */
@Command(
        name = "extract",
        synopsisHeading = "Gebruik: ",
        parameterListHeading = "%nBestanden:%n",
        optionListHeading = "%nOpties:%n",
        sortOptions = false,
        description = "Schrijft de toezeggingen in de bestanden als JSON, een per regel, naar de standaarduitvoer.")
final class ExtractCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "BESTAND|MAP",
            description =
                    "Documenten (tekst, Word, OpenDocument, pdf, html, xml), of mappen waaruit alle documenten worden gelezen.")
    private List<Path> paths;

    @Option(
            names = "--date",
            paramLabel = "JJJJ-MM-DD",
            converter = DateArgument.class,
            description = "De datum van de documenten; zonder wordt die in de tekst gezocht.")
    private @Nullable LocalDate date;

    @Option(
            names = "--dates",
            paramLabel = "TSV",
            description = "Bestand met per regel een document (bestandsnaam zonder uitgang), een tab en zijn datum.")
    private @Nullable Path dates;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Toont deze hulp.")
    private boolean help;

    private final DocumentReaders readers = new DocumentReaders(DocumentFile.MAX_BYTES);

    @Override
    public Integer call() throws IOException {
        DocumentDatesTable table = table();
        Extractor extractor = Extractor.standard();
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        boolean allRead = true;
        for (Path path : paths) {
            DocumentFiles below = DocumentFiles.in(path);
            below.problems().forEach(err::println);
            allRead &= below.problems().isEmpty();
            for (DocumentFile file : below.files()) {
                allRead &= extract(file, table, extractor, out, err);
            }
        }
        return allRead ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    /** Whether the file could be read. */
    private boolean extract(
            DocumentFile file, DocumentDatesTable table, Extractor extractor, PrintWriter out, PrintWriter err)
            throws IOException {
        try {
            String raw = file.read(readers);
            LocalDate known = table.dateOf(file.document());
            new JsonRecords(out).write(file.document(), raw, extractor.extract(raw, known == null ? date : known));
            return true;
        } catch (UnreadableDocument unreadable) {
            err.println(file.path() + ": " + unreadable.getMessage());
            return false;
        }
    }

    private DocumentDatesTable table() {
        if (dates == null) {
            return DocumentDatesTable.EMPTY;
        }
        try {
            return DocumentDatesTable.read(dates);
        } catch (UnreadableDocument unreadable) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--dates " + dates + ": " + unreadable.getMessage());
        }
    }
}
