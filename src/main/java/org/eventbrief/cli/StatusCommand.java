package org.eventbrief.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.eventbrief.edition.PastEdition;
import org.eventbrief.job.RunRecord;
import org.eventbrief.job.Standing;
import org.eventbrief.notice.Ending;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Tells how things stand. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        header = "Tells how things stand: the last run, the last success, the latest edition, and what is wrong.",
        description = {
            "",
            "Ends with 0 if all is well and with 1 if anything is wrong: the last run failed or was killed, the latest "
                    + "edition is damaged or there is none, one of its datasets shrank by more than 5 per cent, or the last success is too long ago. A run that is at work is "
                    + "told and is nothing wrong. Scoped launches and dry runs are not looked at.",
            ""
        },
        footer = {"", "Examples:", "  eventbrief status", "  eventbrief status --reports /srv/reports --max-age 36"})
final class StatusCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ReportsOption reports = new ReportsOption();

    @Option(
            names = "--max-age",
            paramLabel = "HOURS",
            description = "It is wrong, too, if no run ended well in so many hours.")
    private Optional<Integer> maxAge = Optional.empty();

    @Override
    public Integer call() throws IOException {
        if (maxAge.isPresent() && maxAge.get() < 1) {
            throw new ParameterException(spec.commandLine(), "--max-age is " + maxAge.get() + "; 1 or more");
        }
        Standing standing = Standing.of(reports.folder());
        List<String> wrong = new ArrayList<>(standing.wrong());
        tooOld(standing, Clock.systemUTC().instant()).ifPresent(wrong::add);
        print(standing, wrong);
        return wrong.isEmpty() ? Ending.PUBLISHED.code() : Ending.FAILED.code();
    }

    private Optional<String> tooOld(Standing standing, Instant now) {
        Optional<Instant> success = standing.last().flatMap(RunRecord::lastSuccess);
        return maxAge.filter(hours -> success.map(time -> time.plus(Duration.ofHours(hours)))
                        .map(now::isAfter)
                        .orElse(true))
                .map(hours -> "no run ended well in the last " + hours + (hours == 1 ? " hour" : " hours"));
    }

    private void print(Standing standing, List<String> wrong) {
        PrintWriter out = spec.commandLine().getOut();
        out.println("Reports       " + reports.folder());
        out.println("Running       " + standing.running().orElse("no run"));
        out.println("Last run      " + standing.last().map(StatusCommand::told).orElse("not known"));
        out.println("Last success  "
                + standing.last()
                        .flatMap(RunRecord::lastSuccess)
                        .map(StatusCommand::told)
                        .orElse("not known"));
        out.println(
                "Last edition  " + standing.edition().map(StatusCommand::told).orElse("none"));
        out.println("Editions      " + standing.editions());
        out.println("All is well   " + (wrong.isEmpty() ? "yes" : "no"));
        wrong.forEach(what -> out.println("Wrong         " + what));
        out.flush();
    }

    private static String told(RunRecord run) {
        long seconds = Duration.between(run.started(), run.ended()).toSeconds();
        String what = run.code() != 0
                ? "ended with exit code " + run.code()
                : run.unchanged() ? "nothing had changed" : "published " + run.edition();
        return told(run.started()) + ", " + seconds + " s, " + what;
    }

    private static String told(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String told(PastEdition edition) {
        return String.format(
                Locale.ROOT,
                "%s, published %s, %,d events",
                edition.name(),
                told(edition.published()),
                edition.events());
    }
}
