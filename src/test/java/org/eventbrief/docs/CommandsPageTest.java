package org.eventbrief.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eventbrief.cli.Eventbrief;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

class CommandsPageTest {
    private static final Page PAGE = Page.of("docs/reference/commands.md");

    @Test
    void everyCommandAndOptionIsOnThePage() {
        Map<String, CommandLine> commands = new CommandLine(new Eventbrief()).getSubcommands();
        PAGE.holds(
                "commands",
                commands.entrySet().stream()
                        .map(command ->
                                section(command.getKey(), command.getValue().getCommandSpec()))
                        .collect(Collectors.joining("\n")));
    }

    private static String section(String name, CommandSpec command) {
        List<String> parts = new ArrayList<>();
        parts.add("## " + name);
        parts.add(text(command.usageMessage().header()));
        parts.add(text(command.usageMessage().description()));
        Grid options = new Grid("option", "meaning");
        for (PositionalParamSpec parameter : command.positionalParameters()) {
            options.row(
                    Grid.code(parameter.paramLabel() + more(parameter.isMultiValue())), text(parameter.description()));
        }
        for (OptionSpec option : command.options()) {
            options.row(Grid.code(typed(option)), text(option.description()) + (option.required() ? " Required." : ""));
        }
        parts.add(options.toString());
        return parts.stream()
                .filter(part -> !part.isBlank())
                .map(String::strip)
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String typed(OptionSpec option) {
        String value = option.arity().max() == 0 ? "" : " " + option.paramLabel() + more(option.isMultiValue());
        return String.join(", ", option.names()) + value;
    }

    private static String more(boolean several) {
        return several ? "…" : "";
    }

    private static String text(String... lines) {
        return String.join(" ", lines).replace("%n", " ").replace("%%", "%").strip();
    }
}
