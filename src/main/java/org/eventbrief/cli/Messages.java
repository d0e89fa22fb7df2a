package org.eventbrief.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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

    /** One sentence. */
    static void line(PrintWriter err, String message) {
        err.println("eventbrief: " + message);
        err.flush();
    }

    /** A failure that no rule foresees: what it was at its root, and where its stack is kept for whoever mends it. */
    static void failure(PrintWriter err, Throwable failure) {
        failure(failure, line -> err.println("eventbrief: " + line));
        err.flush();
    }

    /** The same, sentence by sentence. */
    static void failure(Throwable failure, Consumer<String> teller) {
        teller.accept("the run failed: " + root(failure));
        try {
            Path kept = Files.createTempFile("eventbrief-failure-", ".txt");
            try (PrintWriter stack = new PrintWriter(Files.newBufferedWriter(kept, StandardCharsets.UTF_8))) {
                failure.printStackTrace(stack);
            }
            teller.accept("details are in " + kept);
        } catch (IOException nowhereToKeepIt) {
            teller.accept("details could not be kept: " + nowhereToKeepIt.getMessage());
        }
    }

    /** What a failure was at its root. */
    static String root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String message = Optional.ofNullable(root.getMessage())
                .flatMap(text -> text.lines().findFirst())
                .orElse("no more is known");
        return root.getClass().getSimpleName() + ": " + message;
    }
}
