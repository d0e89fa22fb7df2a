package org.eventbrief.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints what a shell needs in order to complete commands and options. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        header = "Prints a script with which bash and zsh complete commands and options.",
        description = {
            "",
            "It completes the word eventbrief, so give the program that name: by an alias, or by a script of that name on the "
                    + "path.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  alias eventbrief='java -jar /opt/eventbrief/eventbrief.jar'",
            "  source <(eventbrief completion)"
        })
final class CompletionCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        out.print(AutoComplete.bash("eventbrief", spec.root().commandLine()));
        out.flush();
        return 0;
    }
}
