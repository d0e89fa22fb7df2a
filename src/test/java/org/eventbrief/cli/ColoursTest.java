package org.eventbrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

class ColoursTest {
    private static boolean coloured(boolean terminal, Map<String, String> environment) {
        return Colours.of(terminal, environment).ansi() == Ansi.ON;
    }

    @Test
    void thereAreColoursOnATerminalAndNowhereElse() {
        assertThat(coloured(true, Map.of("TERM", "xterm"))).isTrue();
        assertThat(coloured(false, Map.of("TERM", "xterm"))).isFalse();
    }

    @Test
    void thereAreNoneWhereSomebodyAsksForNone() {
        assertThat(coloured(true, Map.of("NO_COLOR", "1"))).isFalse();
        assertThat(coloured(true, Map.of("NO_COLOR", ""))).isTrue();
        assertThat(coloured(true, Map.of("TERM", "dumb"))).isFalse();
    }

    @Test
    void helpIsSetInTheColoursOfTheProcess() {
        assertThat(CommandLineRun.of("--help").out()).doesNotContain("\u001b");
        String coloured = Eventbrief.commandLine()
                .setColorScheme(Colours.of(true, Map.of()))
                .getUsageMessage();
        assertThat(coloured).contains("\u001b[");
    }
}
