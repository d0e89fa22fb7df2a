package org.eventbrief.cli;

import java.util.Map;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;

/** Whether help is coloured: on a terminal that can, and never where somebody asks for none. */
final class Colours {
    private Colours() {}

    /** Those of this process. */
    static ColorScheme ofProcess() {
        return of(System.console() != null, System.getenv());
    }

    /**
     * What they are.
     *
     * @param terminal whether somebody sits at one
     * @param environment its variables, of which {@code NO_COLOR} (no-color.org) and {@code TERM} matter
     */
    static ColorScheme of(boolean terminal, Map<String, String> environment) {
        boolean none = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "").equals("dumb");
        return Help.defaultColorScheme(terminal && !none ? Ansi.ON : Ansi.OFF);
    }
}
