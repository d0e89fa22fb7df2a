package org.eventbrief.cli;

import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eventbrief.edition.PastEdition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists what was published. */
@Command(
        name = "history",
        mixinStandardHelpOptions = true,
        header = "Lists the editions, the newest first, with what each changed.",
        description = {
            "",
            "Of each edition: when it was published (by the time of its manifest, in UTC), its as-of date, its events and by "
                    + "how many they differ from the edition before, how many published figures it restated, and whether it "
                    + "is scoped and so never the latest.",
            ""
        },
        footer = {"", "Examples:", "  eventbrief history", "  eventbrief history --reports /srv/reports --format json"})
final class HistoryCommand implements Callable<Integer> {
    private static final List<String> HEADER = List.of(
            "edition", "published", "as_of", "events", "change", "restated", "scoped", "latest", "before", "version");
    /** What a person needs of these; the rest is for programs. */
    private static final int SHOWN = 8;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ReportsOption reports = new ReportsOption();

    @Option(names = "--format", paramLabel = "FORMAT", description = "table, csv or json. Default: table")
    private Listing.Format format = Listing.Format.TABLE;

    @Override
    public Integer call() throws IOException {
        List<PastEdition> past = reports.editions().past();
        if (past.isEmpty() && format == Listing.Format.TABLE) {
            spec.commandLine().getOut().println("Nothing has been published into " + reports.folder() + " yet");
            return 0;
        }
        Map<String, PastEdition> byName =
                past.stream().collect(Collectors.toMap(PastEdition::name, Function.identity()));
        String latest = reports.editions().latestName().orElse("");
        List<List<Object>> rows =
                past.stream().map(edition -> row(edition, byName, latest)).toList();
        boolean all = format != Listing.Format.TABLE;
        int cells = all ? HEADER.size() : SHOWN;
        new Listing(
                        HEADER.subList(0, cells),
                        rows.stream().map(row -> row.subList(0, cells)).toList())
                .print(format, spec.commandLine().getOut());
        return 0;
    }

    private static List<Object> row(PastEdition edition, Map<String, PastEdition> byName, String latest) {
        Optional<PastEdition> before = edition.manifest().before().map(byName::get);
        OptionalLong change = before.isPresent()
                ? OptionalLong.of(edition.events() - before.get().events())
                : OptionalLong.empty();
        return List.of(
                edition.name(),
                edition.published().truncatedTo(ChronoUnit.SECONDS).toString(),
                edition.manifest().asOf().toString(),
                edition.events(),
                Listing.cell(change),
                Listing.cell(edition.restatements()),
                edition.isScoped(),
                edition.name().equals(latest),
                edition.manifest().before().orElse(""),
                edition.manifest().identity().version());
    }
}
