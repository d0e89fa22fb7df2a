package org.eventbrief.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.eventbrief.edition.Difference;
import org.eventbrief.edition.FigureChange;
import org.eventbrief.edition.FigureChange.Sort;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows which figures differ between two editions. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        header = "Shows which published figures differ between two editions.",
        description = {
            "",
            "Compares events and fatalities of each dataset and each actor by year, from the tables of the editions "
                    + "themselves, so that any two that are kept can be compared. A figure of the first that the second has "
                    + "otherwise or no longer is restated, as history counts them; rows that only the first has are gone, and those that only the second has are new (with --all). Why the "
                    + "latest edition restated a figure stands in its data/restatements.csv.",
            "",
            "An edition is meant by its name, by the beginning of it, or by the word latest.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  eventbrief diff 2023-12-31 latest",
            "  eventbrief diff 2023-11-30 2023-12-31 --all --format csv > december.csv"
        })
final class DiffCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ReportsOption reports = new ReportsOption();

    @Parameters(index = "0", paramLabel = "A", description = "An edition.")
    private String first = "";

    @Parameters(index = "1", paramLabel = "B", description = "The edition to compare it with.")
    private String second = "";

    @Option(names = "--all", description = "Show the figures of new rows, too.")
    private boolean all;

    @Option(names = "--format", paramLabel = "FORMAT", description = "table, csv or json. Default: table")
    private Listing.Format format = Listing.Format.TABLE;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        String before = NamedEdition.of(reports.folder(), first);
        String after = NamedEdition.of(reports.folder(), second);
        List<FigureChange> changes = Difference.of(
                reports.editions().folder(before), reports.editions().folder(after));
        List<FigureChange> shown = changes.stream()
                .filter(change -> all || change.sort() != Sort.NEW)
                .toList();
        if (format == Listing.Format.TABLE) {
            out.println(before + " → " + after + ": " + count(changes, sort -> sort != Sort.NEW) + " restated, "
                    + of(changes, sort -> sort == Sort.GONE) + " of them gone, "
                    + count(changes, sort -> sort == Sort.NEW) + " new");
        }
        if (format != Listing.Format.TABLE || !shown.isEmpty()) {
            new Listing(
                            FigureChange.HEADER,
                            shown.stream().map(DiffCommand::row).toList())
                    .print(format, out);
        }
        return 0;
    }

    private static String count(List<FigureChange> changes, Predicate<Sort> which) {
        String figures = of(changes, which);
        return figures + (figures.equals("1") ? " figure" : " figures");
    }

    private static String of(List<FigureChange> changes, Predicate<Sort> which) {
        return String.format(
                Locale.ROOT,
                "%,d",
                changes.stream().map(FigureChange::sort).filter(which).count());
    }

    private static List<Object> row(FigureChange change) {
        return List.of(
                change.dataset(),
                change.actorId(),
                change.actor(),
                change.year(),
                change.figure(),
                Listing.cell(change.before()),
                Listing.cell(change.after()),
                Listing.cell(change.change()),
                change.sort().name().toLowerCase(Locale.ROOT));
    }
}
