// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The program's commands. Results go to standard output in UTF-8 whatever the locale, everything else to standard error. */
@Command(
        name = "woordhouder",
        subcommands = {ExtractCommand.class, ImportCommand.class},
        synopsisHeading = "Gebruik: ",
        synopsisSubcommandLabel = "OPDRACHT",
        optionListHeading = "%nOpties:%n",
        commandListHeading = "%nOpdrachten:%n",
        description = "Vindt toezeggingen aan de Kamer in brieven, antwoorden en debatten.")
public final class WoordhouderCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Toont deze hulp.")
    private boolean help;

    /** Runs the command line and ends the program with its exit code: 0 well, 1 not all could be read, 2 wrong use. */
    public static void main(String... args) {
        try (PrintStream out =
                        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
                PrintStream err =
                        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8)) {
            int exitCode = run(out, err, args);
            out.flush();
            System.exit(exitCode);
        }
    }

    static int run(PrintStream out, PrintStream err, String... args) {
        CommandLine commandLine = new CommandLine(new WoordhouderCommand());
        commandLine.setOut(new PrintWriter(out, false, StandardCharsets.UTF_8));
        commandLine.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        commandLine.setParameterExceptionHandler(new WrongUse());
        commandLine.setExecutionExceptionHandler(new BrokenRun());
        int exitCode = commandLine.execute(args);
        commandLine.getOut().flush();
        return exitCode;
    }

    /** Without a command there is nothing to do. */
    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "Geef een opdracht, bijvoorbeeld: extract brief.txt");
    }
}
