package org.eventbrief.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import org.eventbrief.job.RunOutcome;

/** Tells how a run goes and how it ended, to people or to programs. */
interface RunLog {
    /** Shows how far the run has come. */
    ShownProgress progress();

    /** Tells how it ended. */
    void ended(RunOutcome outcome, Duration took);

    /** Tells what went wrong although the run did not. */
    void warning(String message);

    /**
     * A log.
     *
     * @param out where the summary goes
     * @param err where progress, warnings and errors go
     */
    static RunLog of(Form form, Loudness loudness, PrintWriter out, PrintWriter err, Clock clock) {
        return form == Form.JSON ? new JsonLog(err, clock, loudness) : new PlainLog(out, err, clock, loudness);
    }

    /** How it is written. */
    enum Form {
        TEXT,
        JSON
    }

    /** How much is told. */
    enum Loudness {
        QUIET,
        NORMAL,
        VERBOSE
    }
}
