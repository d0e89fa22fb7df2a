package org.eventbrief.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eventbrief.job.RunOutcome;
import org.eventbrief.job.RunRecord;
import org.eventbrief.job.RunRecords;
import org.eventbrief.job.RunRequest;
import org.eventbrief.notice.Notice;

/** What is written down after a run for those who watch: the record that {@code status} reads, and the metrics. */
record RunAftermath(RunRequest request, Optional<Path> metrics, RunLog log) {
    private static final int PROBLEMS = 10;

    /** Writes it; what cannot be written is a warning. */
    void write(RunOutcome outcome, Instant started, Instant ended) {
        Optional<Instant> lastSuccess = outcome.ending().code() == 0
                ? Optional.of(ended)
                : RunRecords.last(request.reports()).flatMap(RunRecord::lastSuccess);
        if (isRegular()) {
            record(new RunRecord(
                    started,
                    ended,
                    outcome.ending().code(),
                    outcome.edition()
                            .map(edition -> edition.getFileName().toString())
                            .orElse(""),
                    outcome.unchanged(),
                    problems(outcome),
                    lastSuccess));
        }
        metrics.ifPresent(file -> metrics(
                file,
                new MetricsFile.Run(
                        ended,
                        Duration.between(started, ended),
                        outcome.ending().code(),
                        lastSuccess)));
    }

    private boolean isRegular() {
        return !request.dryRun() && request.narrowing().equals(RunRequest.Narrowing.NONE);
    }

    private void record(RunRecord run) {
        try {
            RunRecords.write(request.reports(), run);
        } catch (IOException unwritable) {
            log.warning("how this run ended could not be recorded for status: " + unwritable.getMessage());
        }
    }

    private void metrics(Path file, MetricsFile.Run run) {
        try {
            MetricsFile.write(file, request.reports(), run);
        } catch (IOException unwritable) {
            log.warning("the metrics could not be written: " + unwritable.getMessage());
        }
    }

    private static List<String> problems(RunOutcome outcome) {
        List<String> problems = new ArrayList<>();
        outcome.problems().stream().limit(PROBLEMS).map(Notice::message).forEach(problems::add);
        outcome.failure().map(Messages::root).ifPresent(problems::add);
        return problems;
    }
}
