package org.eventbrief.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eventbrief.notice.Notice;

/** What is told on standard error. */
final class Messages {
    private static final int SHOWN = 20;

    private Messages() {}

    static void problems(PrintWriter err, List<? extends Notice> problems) {
        problems.stream().limit(SHOWN).forEach(problem -> err.println("eventbrief: " + problem.message()));
        if (problems.size() > SHOWN) {
            err.println("eventbrief: and " + (problems.size() - SHOWN) + " more like these");
        }
        err.flush();
    }

    /** A failure that no rule foresees: what it was at its root, and where its stack is kept for whoever mends it. */
    static void failure(PrintWriter err, Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String message = Optional.ofNullable(root.getMessage())
                .flatMap(text -> text.lines().findFirst())
                .orElse("no more is known");
        err.println("eventbrief: the run failed: " + root.getClass().getSimpleName() + ": " + message);
        try {
            Path kept = Files.createTempFile("eventbrief-failure-", ".txt");
            try (PrintWriter stack = new PrintWriter(Files.newBufferedWriter(kept, StandardCharsets.UTF_8))) {
                failure.printStackTrace(stack);
            }
            err.println("eventbrief: details are in " + kept);
        } catch (IOException nowhereToKeepIt) {
            err.println("eventbrief: details could not be kept: " + nowhereToKeepIt.getMessage());
        }
        err.flush();
    }
}
