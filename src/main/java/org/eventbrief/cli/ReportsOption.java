package org.eventbrief.cli;

import java.nio.file.Path;
import org.eventbrief.edition.Editions;
import picocli.CommandLine.Option;

/** Where editions lie: for commands that only look at what was published. */
final class ReportsOption {
    @Option(names = "--reports", paramLabel = "DIR", description = "Where editions are published. Default: reports")
    private Path folder = Path.of("reports");

    Path folder() {
        return folder;
    }

    Editions editions() {
        return new Editions(folder);
    }
}
