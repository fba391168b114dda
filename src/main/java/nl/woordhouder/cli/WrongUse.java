// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.cli;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Dutch what is wrong with the arguments, and how the command is used. */
final class WrongUse implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException exception, String[] args) {
        CommandLine command = exception.getCommandLine();
        command.getErr().println(message(exception));
        command.getErr().println();
        command.usage(command.getErr());
        return CommandLine.ExitCode.USAGE;
    }

    private static String message(ParameterException exception) {
        if (exception instanceof UnmatchedArgumentException unmatched) {
            return "Onbekend: " + String.join(" ", unmatched.getUnmatched());
        }
        if (exception instanceof MissingParameterException missing) {
            return "Er ontbreekt iets: " + missing.getMissing().get(0).paramLabel();
        }
        if (exception instanceof CommandLine.OverwrittenOptionException) {
            return "Een optie staat er twee keer.";
        }
        return exception.getCause() instanceof CommandLine.TypeConversionException wrongValue
                ? wrongValue.getMessage()
                : exception.getMessage();
    }
}
