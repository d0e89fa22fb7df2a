package org.eventbrief.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.eventbrief.job.Launch;
import org.eventbrief.job.RunOutcome;
import org.eventbrief.job.RunRequest;
import org.eventbrief.notice.Ending;
import org.eventbrief.settings.Years;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs the job. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        header = "Reads the input, counts it and publishes an edition.",
        description = {
            "",
            "Choosing actors or years makes a scoped edition: the same counts, other reports, and reports/latest stays "
                    + "where it is.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  eventbrief run",
            "  eventbrief run --input downloads/ --as-of 2024-06-30",
            "  eventbrief run --actor 'Government of *' --year 2022 --year 2023",
            "  eventbrief run --quiet --metrics /var/lib/node_exporter/eventbrief.prom",
            "  eventbrief run --log-format json --after-publish 'rsync -a $EVENTBRIEF_EDITION_PATH/ web:/srv/latest/'"
        })
final class RunCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private InputOptions places = new InputOptions();

    @Option(
            names = "--actor",
            paramLabel = "NAME-OR-PATTERN",
            description = "Make reports about this actor: an id, a name, or a pattern with *. May be repeated.")
    private List<String> actors = List.of();

    @Option(
            names = "--year",
            paramLabel = "Y",
            description = "Make briefings for this year, or 'all'. May be repeated.")
    private List<String> years = List.of();

    @Option(
            names = "--top",
            paramLabel = "N",
            description = "Make reports about the N most active actors of each dataset.")
    private Optional<Integer> top = Optional.empty();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Leave out events that begin after this day, such as 2024-06-30.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--data-only", description = "Write the tables only.")
    private boolean dataOnly;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads work. Default: one for each processor.")
    private Optional<Integer> threads = Optional.empty();

    @Option(
            names = "--max-rejected",
            paramLabel = "PERCENT",
            description = "How many per cent of a file's rows may be rejected. Default: 1")
    private double maxRejected = RunRequest.MAX_REJECTED;

    @Option(names = "--dry-run", description = "Count and tell, but publish nothing.")
    private boolean dryRun;

    @Option(names = "--force", description = "Make the edition again although nothing has changed.")
    private boolean force;

    @Option(names = "--quiet", description = "Print nothing when all is well.")
    private boolean quiet;

    @Option(names = "--verbose", description = "Print every finding.")
    private boolean verbose;

    @Option(
            names = "--log-format",
            paramLabel = "FORMAT",
            description =
                    "How the run is told: text, or json for one object in each line of standard error. Default: text")
    private RunLog.Form form = RunLog.Form.TEXT;

    @Option(
            names = "--metrics",
            paramLabel = "FILE",
            description = "Write metrics in Prometheus' text format after the run, also after one that failed.")
    private Optional<Path> metrics = Optional.empty();

    @Option(
            names = "--after-publish",
            paramLabel = "CMD",
            description =
                    "Run this command of the shell when an edition was published; it finds the edition's folder in "
                            + "EVENTBRIEF_EDITION_PATH, its name in EVENTBRIEF_EDITION and the reports folder in "
                            + "EVENTBRIEF_REPORTS. If it fails, that is told and changes no exit code.")
    private Optional<String> afterPublish = Optional.empty();

    @Override
    public Integer call() {
        Clock clock = Clock.systemUTC();
        Instant started = clock.instant();
        RunRequest request = request();
        RunLog log = RunLog.of(
                form,
                loudness(),
                spec.commandLine().getOut(),
                spec.commandLine().getErr(),
                clock);
        RunOutcome outcome;
        try (ShownProgress progress = log.progress()) {
            outcome = Launch.of(request, progress, ended -> {
                progress.end(Summaries.line(ended));
                log.ended(ended, Duration.between(started, clock.instant()));
                new RunAftermath(request, metrics, log).write(ended, started, clock.instant());
            });
        }
        if (outcome.ending() == Ending.LOCKED) {
            log.ended(outcome, Duration.between(started, clock.instant()));
        }
        if (!outcome.unchanged()) {
            outcome.edition().ifPresent(edition -> told(edition, request, log));
        }
        return outcome.ending().code();
    }

    private void told(Path edition, RunRequest request, RunLog log) {
        if (!request.narrowing().equals(RunRequest.Narrowing.NONE) && form == RunLog.Form.TEXT && !quiet) {
            scoped();
        }
        afterwards(edition, log);
    }

    private void scoped() {
        PrintWriter out = spec.commandLine().getOut();
        out.println("Scoped    its reports are those that this launch asked for; latest stays where it is");
        out.flush();
    }

    private RunLog.Loudness loudness() {
        return quiet ? RunLog.Loudness.QUIET : verbose ? RunLog.Loudness.VERBOSE : RunLog.Loudness.NORMAL;
    }

    private void afterwards(Path edition, RunLog log) {
        afterPublish
                .flatMap(command -> AfterPublish.run(command, edition, places.reports()))
                .ifPresent(log::warning);
    }

    private RunRequest request() {
        int workers = threads.orElse(Runtime.getRuntime().availableProcessors());
        if (workers < 1 || workers > 64) {
            throw new ParameterException(spec.commandLine(), "--threads is " + workers + "; between 1 and 64");
        }
        if (top.isPresent() && top.get() < 1) {
            throw new ParameterException(spec.commandLine(), "--top is " + top.get() + "; 1 or more");
        }
        if (maxRejected < 0 || maxRejected > 100) {
            throw new ParameterException(
                    spec.commandLine(), "--max-rejected is " + maxRejected + "; a percentage from 0 to 100");
        }
        return new RunRequest(
                places.inputs(),
                places.reports(),
                places.config(),
                places.reference(),
                new RunRequest.Narrowing(actors, wantedYears(), top, dataOnly),
                asOf,
                workers,
                maxRejected,
                dryRun,
                force,
                places.followLinks());
    }

    private Optional<Years> wantedYears() {
        if (years.isEmpty()) {
            return Optional.empty();
        }
        if (years.contains("all")) {
            return Optional.of(Years.ALL);
        }
        TreeSet<Integer> named = new TreeSet<>();
        for (String year : years) {
            if (!year.matches("[1-9][0-9]{0,3}")) {
                throw new ParameterException(spec.commandLine(), "--year is \"" + year + "\"; a year or all");
            }
            named.add(Integer.parseInt(year));
        }
        return Optional.of(Years.of(named));
    }
}
