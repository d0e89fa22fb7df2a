package org.eventbrief.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eventbrief.cli.Eventbrief;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What the pages tell to type is understood, and what the README tells to type works on the input that ships. */
class TypedTest {
    private static final Page README = Page.of("README.md");

    static Stream<List<String>> commands() {
        return Page.all().stream()
                .flatMap(page -> Typed.commands(page).stream())
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aCommandOfAPageIsUnderstood(List<String> arguments) {
        CommandLine line = new CommandLine(new Eventbrief()).setCaseInsensitiveEnumValuesAllowed(true);
        assertThat(line.parseArgs(arguments.toArray(String[]::new)).unmatched()).isEmpty();
    }

    @Test
    void thereAreSuchCommands() {
        assertThat(commands()).hasSizeGreaterThan(10);
    }

    @Test
    void theCommandsOfTheReadmeWorkAndPrintWhatItShows(@TempDir Path reports) {
        String printed = "";
        for (List<String> command : Typed.commands(README)) {
            List<String> arguments = new ArrayList<>(command.isEmpty() ? List.of("run") : command);
            arguments.addAll(List.of("--reports", reports.toString()));
            StringWriter out = new StringWriter();
            int code = new CommandLine(new Eventbrief())
                    .setOut(new PrintWriter(out))
                    .setErr(new PrintWriter(new StringWriter()))
                    .execute(arguments.toArray(String[]::new));
            assertThat(code).as("%s", command).isZero();
            printed += out;
        }
        List<String> shown = README.blocks("").get(0).lines().toList();
        assertThat(printed).contains(shown.subList(0, 3));
        assertThat(shown.get(3)).startsWith("Edition   reports/editions/");
    }
}
