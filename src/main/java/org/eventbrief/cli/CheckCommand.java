package org.eventbrief.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.eventbrief.job.Check;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks at configuration, tables and input without publishing. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        header = "Looks at configuration, reference tables and input without publishing anything.",
        description = {
            "",
            "Tells of each file which format it has and why, shows the first events as they are understood, and lists "
                    + "what would be rejected.",
            ""
        },
        footer = {"", "Examples:", "  eventbrief check", "  eventbrief check downloads/acled.csv"})
final class CheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private InputOptions places = new InputOptions();

    @Parameters(paramLabel = "PATH", arity = "0..*", description = "Files or folders, instead of --input.")
    private List<Path> paths = List.of();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Check.Result result = Check.of(places.toLook(paths.isEmpty() ? places.inputs() : paths));
        result.lines().forEach(out::println);
        out.flush();
        Messages.problems(spec.commandLine().getErr(), result.problems());
        return result.ending().code();
    }
}
