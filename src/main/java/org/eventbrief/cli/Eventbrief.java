package org.eventbrief.cli;

import java.io.FileDescriptor;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program: without a command it runs the job. */
@Command(
        name = "eventbrief",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        subcommands = {
            RunCommand.class,
            CheckCommand.class,
            EventsCommand.class,
            StatusCommand.class,
            HistoryCommand.class,
            DiffCommand.class,
            VerifyCommand.class,
            PruneCommand.class,
            FormatsCommand.class,
            ActorsCommand.class,
            CompletionCommand.class,
            CommandLine.HelpCommand.class
        },
        synopsisSubcommandLabel = "[COMMAND]",
        header = "Political event data by actor and year, as workbooks and briefings that can be checked.",
        description = {
            "",
            "Reads event CSVs below input/ (ACLED, UCDP, GDELT, ICEWS, POLECAT or a desk's own), counts them by actor and "
                    + "year, and publishes an edition into reports/. Without a command it does what 'run' does.",
            ""
        },
        footer = {
            "",
            "Exit codes: 0 published or unchanged, 1 failed, 2 wrong command line or configuration, 3 too many rows "
                    + "rejected, 4 no input, 75 another run holds the lock, 130 and 143 stopped.",
            "",
            "Examples:",
            "  java -jar eventbrief.jar",
            "  java -jar eventbrief.jar run --actor 'Government of Mali' --year 2013",
            "  java -jar eventbrief.jar check downloads/",
            "  java -jar eventbrief.jar events --actor russia --year 2023",
            "  java -jar eventbrief.jar status",
            "  java -jar eventbrief.jar help run"
        })
public final class Eventbrief implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Starts the program and ends the process with the exit code of the contract. */
    public static void main(String[] args) {
        // Files must not depend on where they are made; every text of this program is English.
        Locale.setDefault(Locale.ROOT);
        // Since JDK 22 there is a console even where nobody sits at it, unless it is this one.
        System.setProperty("jdk.console", "java.base");
        System.exit(execute(args));
    }

    /** Executes a command line and says with which code to end. */
    static int execute(String... args) {
        CommandLine commands = commandLine();
        Tongue.ofProcess(FileDescriptor.out).ifPresent(commands::setOut);
        Tongue.ofProcess(FileDescriptor.err).ifPresent(commands::setErr);
        return commands.execute(withCommand(commands, args));
    }

    /** Options without a command are those of {@code run}. */
    static String[] withCommand(CommandLine own, String... args) {
        boolean named = args.length > 0
                && (!args[0].startsWith("-")
                        || own.getCommandSpec().optionsMap().containsKey(args[0]));
        if (named) {
            return args;
        }
        String[] line = new String[args.length + 1];
        line[0] = "run";
        System.arraycopy(args, 0, line, 1, args.length);
        return line;
    }

    static CommandLine commandLine() {
        CommandLine commands = new CommandLine(new Eventbrief());
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        commands.setUsageHelpAutoWidth(true);
        Conversions.register(commands);
        commands.getSubcommands().values().forEach(command -> command.getCommandSpec()
                .versionProvider(new VersionText()));
        commands.setColorScheme(Colours.ofProcess());
        commands.setParameterExceptionHandler(new Misunderstanding());
        commands.setExecutionExceptionHandler(new Breakdown());
        return commands;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
