// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.cli;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says on one line that a command broke off, where a stack trace would help nobody. */
final class BrokenRun implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception broken, CommandLine command, ParseResult arguments) {
        String line = String.valueOf(broken.getMessage()).replaceAll("\\s+", " ");
        command.getErr()
                .println("De opdracht is afgebroken (" + broken.getClass().getSimpleName() + ": " + line + ").");
        return CommandLine.ExitCode.SOFTWARE;
    }
}
