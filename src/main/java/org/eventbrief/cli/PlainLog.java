package org.eventbrief.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import org.eventbrief.job.RunOutcome;
import org.eventbrief.notice.Ending;

/** A log in sentences: a summary on standard output, everything else on standard error. */
record PlainLog(PrintWriter out, PrintWriter err, Clock clock, Loudness loudness) implements RunLog {
    @Override
    public ShownProgress progress() {
        return ShownProgress.of(loudness == Loudness.QUIET, err, clock);
    }

    @Override
    public void ended(RunOutcome outcome, Duration took) {
        Messages.problems(err, outcome.problems());
        outcome.failure().ifPresent(failure -> Messages.failure(err, failure));
        if (outcome.ending() == Ending.TERMINATED) {
            Messages.line(err, "stopped; the next run resumes");
        } else if (loudness != Loudness.QUIET) {
            Summaries.print(out, outcome, loudness == Loudness.VERBOSE);
        }
    }

    @Override
    public void warning(String message) {
        Messages.line(err, message);
    }
}
