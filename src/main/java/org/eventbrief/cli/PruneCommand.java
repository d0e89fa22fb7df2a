package org.eventbrief.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.eventbrief.edition.PastEdition;
import org.eventbrief.edition.Retention;
import org.eventbrief.job.Pruning;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Takes old editions away. */
@Command(
        name = "prune",
        mixinStandardHelpOptions = true,
        header = "Takes old editions away.",
        description = {
            "",
            "The N newest editions stay, and the N newest scoped ones, counted apart. The latest edition and the one that it "
                    + "was compared with stay in any case. With --keep-monthly the newest edition of each of the last M months "
                    + "stays besides, by as-of date. The keys keep and keep-monthly of the configuration do the same after "
                    + "each edition that is published.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  eventbrief prune --keep 30 --dry-run",
            "  eventbrief prune --keep 30 --keep-monthly 24"
        })
final class PruneCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ReportsOption reports = new ReportsOption();

    @Option(names = "--keep", required = true, paramLabel = "N", description = "How many of the newest editions stay.")
    private int keep;

    @Option(
            names = "--keep-monthly",
            paramLabel = "M",
            description = "Of how many months the newest edition stays besides. Default: 0")
    private int keepMonthly;

    @Option(names = "--dry-run", description = "Tell what would go, and take nothing away.")
    private boolean dryRun;

    @Override
    public Integer call() throws IOException {
        if (keep < 1) {
            throw new ParameterException(spec.commandLine(), "--keep is " + keep + "; 1 or more");
        }
        if (keepMonthly < 0) {
            throw new ParameterException(spec.commandLine(), "--keep-monthly is " + keepMonthly + "; 0 or more");
        }
        PrintWriter out = spec.commandLine().getOut();
        List<PastEdition> gone = Pruning.of(reports.folder(), new Retention(keep, keepMonthly), dryRun);
        gone.forEach(edition -> out.println((dryRun ? "Would go  " : "Gone      ") + edition.name()));
        if (gone.isEmpty()) {
            out.println("No edition is too old");
        }
        out.flush();
        return 0;
    }
}
