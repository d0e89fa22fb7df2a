package org.eventbrief.cli;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells a command line that is wrong: what it is, what may have been meant, and where there is help. */
final class Misunderstanding implements IParameterExceptionHandler {
    private static final String HELP = " --help' tells what can be typed";

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        Messages.line(err, String.valueOf(wrong.getMessage()));
        suggestions(wrong).forEach(meant -> Messages.line(err, meant));
        Messages.line(err, "'" + command.getCommandSpec().qualifiedName() + HELP);
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    private static List<String> suggestions(ParameterException wrong) {
        if (!(wrong instanceof UnmatchedArgumentException unmatched)) {
            return List.of();
        }
        List<String> meant = unmatched.getSuggestions().stream()
                .map(one -> one.replaceFirst("^eventbrief ", ""))
                .limit(3)
                .toList();
        return meant.isEmpty() ? List.of() : List.of("did you mean " + String.join(" or ", meant) + "?");
    }
}
