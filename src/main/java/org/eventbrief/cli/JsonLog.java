package org.eventbrief.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.TreeMap;
import org.eventbrief.job.RunOutcome;
import org.eventbrief.json.JsonText;
import org.eventbrief.notice.Ending;
import org.eventbrief.notice.Notice;
import org.eventbrief.notice.Severity;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A log for programs: one JSON object in each line of standard error. All have {@code time}, {@code level}, {@code event} and
 * {@code message}; what else there is depends on the event alone.
 */
final class JsonLog implements RunLog {
    private final PrintWriter err;
    private final Clock clock;
    private final Loudness loudness;

    JsonLog(PrintWriter err, Clock clock, Loudness loudness) {
        this.err = err;
        this.clock = clock;
        this.loudness = loudness;
    }

    @Override
    public ShownProgress progress() {
        return loudness == Loudness.QUIET
                ? ShownProgress.of(true, err, clock)
                : ShownProgress.told(what -> write(line("info", "step", what)));
    }

    @Override
    public void ended(RunOutcome outcome, Duration took) {
        outcome.problems().forEach(this::notice);
        outcome.failure().ifPresent(failure -> Messages.failure(failure, this::error));
        if (loudness == Loudness.VERBOSE) {
            outcome.summary().ifPresent(summary -> summary.notices().forEach(this::notice));
        }
        if (loudness != Loudness.QUIET || outcome.ending() != Ending.PUBLISHED) {
            write(summary(outcome, took));
        }
    }

    @Override
    public void warning(String message) {
        write(line("warning", "warning", message));
    }

    private void error(String message) {
        write(line("error", "failure", message));
    }

    private void notice(Notice notice) {
        ObjectNode line = line(level(notice.severity()), "notice", notice.message());
        line.put("code", notice.code());
        write(line);
    }

    private static String level(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private ObjectNode summary(RunOutcome outcome, Duration took) {
        boolean well = outcome.ending() == Ending.PUBLISHED;
        ObjectNode line = line(well ? "info" : "error", "end", Summaries.line(outcome));
        line.put("code", outcome.ending().code());
        line.put("seconds", took.toMillis() / 1000.0);
        line.put("edition", outcome.edition().map(Object::toString).orElse(""));
        line.put("unchanged", outcome.unchanged());
        outcome.summary().ifPresent(summary -> {
            ObjectNode rows = line.putObject("rows");
            new TreeMap<>(summary.rows()).forEach((fate, count) -> rows.put(fate.code(), count.longValue()));
            line.put("actors", summary.actors());
            line.put("as_of", summary.asOf().toString());
        });
        return line;
    }

    private ObjectNode line(String level, String event, String message) {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("time", Instant.now(clock).truncatedTo(ChronoUnit.MILLIS).toString());
        line.put("level", level);
        line.put("event", event);
        line.put("message", message);
        return line;
    }

    private synchronized void write(ObjectNode line) {
        err.println(JsonText.line(line));
        err.flush();
    }
}
