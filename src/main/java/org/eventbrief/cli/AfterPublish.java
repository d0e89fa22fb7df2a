package org.eventbrief.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Runs the user's command when an edition was published. It stands on the command line alone: whoever may write into the input
 * folder, and so its configuration, should not be able to have commands run.
 */
final class AfterPublish {
    private AfterPublish() {}

    /**
     * Runs it, with the edition in its environment, and waits for its end.
     *
     * @return what went wrong, if anything did
     */
    static Optional<String> run(String command, Path edition, Path reports) {
        ProcessBuilder process = new ProcessBuilder(shell(command)).inheritIO();
        process.environment().put("EVENTBRIEF_EDITION", String.valueOf(edition.getFileName()));
        process.environment()
                .put("EVENTBRIEF_EDITION_PATH", edition.toAbsolutePath().toString());
        process.environment().put("EVENTBRIEF_REPORTS", reports.toAbsolutePath().toString());
        try {
            int code = process.start().waitFor();
            return code == 0
                    ? Optional.empty()
                    : Optional.of("published, but the command after it ended with exit code " + code + ": " + command);
        } catch (IOException notStarted) {
            return Optional.of("published, but the command after it could not be started: " + notStarted.getMessage());
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return Optional.of("published, but the command after it was not waited for: " + command);
        }
    }

    private static List<String> shell(String command) {
        boolean windows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        return windows ? List.of("cmd", "/c", command) : List.of("/bin/sh", "-c", command);
    }
}
