package org.eventbrief.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.eventbrief.actor.Actor;
import org.eventbrief.actor.NearMisses;
import org.eventbrief.job.KnownActors;
import org.eventbrief.report.Slugs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the actors that are known, and names that may mean one. */
@Command(
        name = "actors",
        mixinStandardHelpOptions = true,
        header = "Lists the actors of the latest edition, as CSV.",
        description = {
            "",
            "With --suggest it lists names so alike that they may be one actor, as rows for reference/actors.csv. Nothing is "
                    + "merged by that: keep the rows that are right.",
            ""
        },
        footer = {"", "Examples:", "  eventbrief actors", "  eventbrief actors --suggest"})
final class ActorsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private InputOptions places = new InputOptions();

    @Option(names = "--suggest", description = "Suggest rows for the table of aliases.")
    private boolean suggest;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        List<Actor> actors = KnownActors.of(places.reports());
        CsvWriter csv = CsvWriter.builder().build(out);
        if (suggest) {
            csv.writeRecord("actor_id", "actor", "alias", "dataset", "kind", "valid_from", "valid_to", "note");
            for (List<Actor> alike : NearMisses.of(actors)) {
                Actor first = alike.get(0);
                alike.forEach(actor -> csv.writeRecord(
                        id(first),
                        first.name(),
                        actor.name(),
                        actor.dataset(),
                        "",
                        "",
                        "",
                        "suggested: is it one actor?"));
            }
        } else {
            csv.writeRecord("dataset", "actor_id", "actor", "kind");
            actors.forEach(actor -> csv.writeRecord(
                    actor.dataset(), actor.id(), actor.name(), actor.kind().code()));
        }
        csv.flush();
        return 0;
    }

    /** An actor without an id of the tables gets one from its name. */
    private static String id(Actor actor) {
        return Slugs.of(actor);
    }
}
