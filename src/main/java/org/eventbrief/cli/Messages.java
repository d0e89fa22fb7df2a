package org.eventbrief.cli;

import java.io.PrintWriter;
import java.util.List;
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

    /** A failure that no rule foresees: its causes in one line each. */
    static void failure(PrintWriter err, Throwable failure) {
        String last = "";
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
            if (!message.equals(last)) {
                err.println("eventbrief: " + message.lines().findFirst().orElse(""));
            }
            last = message;
        }
        err.flush();
    }
}
