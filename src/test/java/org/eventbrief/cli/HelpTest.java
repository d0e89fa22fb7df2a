package org.eventbrief.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** A person at the command line is helped on. */
class HelpTest {
    static Stream<String> commands() {
        return Eventbrief.commandLine().getSubcommands().keySet().stream().filter(name -> !name.equals("help"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHasExamplesThatAreUnderstood(String command) {
        assertThat(CommandLineRun.of(command, "--help").code()).isZero();
        CommandLine line =
                requireNonNull(Eventbrief.commandLine().getSubcommands().get(command));
        List<String> examples = Arrays.stream(
                        line.getCommandSpec().usageMessage().footer())
                .filter(example -> example.startsWith("  eventbrief"))
                .toList();
        if (!command.equals("completion")) {
            assertThat(examples).isNotEmpty();
        }
        for (String example : examples) {
            String[] words = words(example);
            assertThat(words[0]).isEqualTo(command);
            assertThat(Eventbrief.commandLine().parseArgs(words).unmatched()).isEmpty();
        }
    }

    private static String[] words(String example) {
        List<String> words = new ArrayList<>();
        java.util.regex.Pattern.compile("'([^']*)'|(\\S+)")
                .matcher(example.replaceAll(" > .*", "").strip())
                .results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .skip(1)
                .forEach(words::add);
        return words.toArray(String[]::new);
    }

    @Test
    void theProgramTellsItsVersionAndItsCommands() {
        assertThat(CommandLineRun.of("--version").out()).matches("eventbrief [0-9]+\\.[0-9]+\\.[0-9]+\\S*\\R");
        assertThat(CommandLineRun.of("run", "--version").out())
                .isEqualTo(CommandLineRun.of("--version").out());
        String help = CommandLineRun.of("--help").out();
        assertThat(commands()).isNotEmpty().allMatch(command -> help.contains("  " + command + " "));
        assertThat(Arrays.stream(Eventbrief.withCommand(Eventbrief.commandLine(), "--version"))
                        .toList())
                .containsExactly("--version");
    }

    @Test
    void aSlipInACommandOrAnOptionBringsUpWhatWasMeant() {
        CommandLineRun command = CommandLineRun.of("evnts");
        assertThat(command.code()).isEqualTo(2);
        assertThat(command.err()).contains("evnts", "did you mean events", "'eventbrief --help'");
        CommandLineRun option = CommandLineRun.of("run", "--actr", "x");
        assertThat(option.code()).isEqualTo(2);
        assertThat(option.err()).contains("--actr", "did you mean --actor", "'eventbrief run --help'");
        assertThat(option.err().lines()).hasSizeLessThan(5);
    }

    @Test
    void whatIsMissingIsTold() {
        CommandLineRun run = CommandLineRun.of("events", "--year", "2023");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--actor", "'eventbrief events --help'");
    }

    @Test
    void theCompletionCompletesEveryCommandAndOption() {
        String script = CommandLineRun.of("completion").out();
        assertThat(script).startsWith("#!/usr/bin/env bash").contains("complete -F _complete_eventbrief");
        CommandLine program = Eventbrief.commandLine();
        assertThat(program.getSubcommands().values()).allSatisfy(command -> command.getCommandSpec().options().stream()
                .map(option -> option.longestName())
                .forEach(option -> assertThat(script).contains(option)));
    }
}
