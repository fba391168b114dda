// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.cli;

import io.quarkus.runtime.Quarkus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import nl.woordhouder.intake.FolderImport;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads all documents below a directory into the register's database, and tells of each what came of it. */
@Command(
        name = "import",
        synopsisHeading = "Gebruik: ",
        parameterListHeading = "%nMap:%n",
        optionListHeading = "%nOpties:%n",
        description = {
            "Leest alle bestanden in een map in, in de database die ook het programma gebruikt.",
            "Zet bij de ingebouwde database het programma eerst uit. Wordt dit afgebroken, dan gaat het programma er bij de"
                    + " volgende start mee verder."
        })
final class ImportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "MAP", description = "De map; ook wat in mappen daaronder staat, wordt ingelezen.")
    private Path directory;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Toont deze hulp.")
    private boolean help;

    @Override
    public Integer call() {
        if (!Files.isDirectory(directory)) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), directory + " is geen map: geef een map met documenten.");
        }
        // This is no second server: it answers no requests, and sends no mail.
        System.setProperty("quarkus.http.host-enabled", "false");
        System.setProperty("quarkus.scheduler.enabled", "false");
        System.setProperty("woordhouder.import.workers", "0");
        AtomicInteger exitCode = new AtomicInteger();
        Quarkus.run(
                FolderImport.class,
                (code, failure) -> exitCode.set(code),
                directory.toAbsolutePath().toString());
        return exitCode.get();
    }
}
