package org.eventbrief.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.eventbrief.job.BehindNumber;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows the events behind a number. */
@Command(
        name = "events",
        mixinStandardHelpOptions = true,
        header = "Shows the events behind an actor's figures of a year.",
        description = {
            "",
            "Each event with its id, date, sides, type, place, deaths, file and line; their number and sums are those of "
                    + "the tables.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  eventbrief events --actor russia --year 2023",
            "  eventbrief events --actor 'Government of Mali' --year 2013 --dataset ucdp-ged --csv > mali.csv"
        })
final class EventsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private InputOptions places = new InputOptions();

    @Option(names = "--actor", required = true, paramLabel = "A", description = "The actor's id or name.")
    private String actor = "";

    @Option(names = "--year", required = true, paramLabel = "Y", description = "The year.")
    private int year;

    @Option(names = "--dataset", paramLabel = "D", description = "Only this dataset, such as ucdp-ged.")
    private Optional<String> dataset = Optional.empty();

    @Option(
            names = "--edition",
            paramLabel = "E",
            description = "An edition other than the latest; the beginning of its name will do.")
    private Optional<String> edition = Optional.empty();

    @Option(names = "--csv", description = "Print CSV instead of a table.")
    private boolean csv;

    @Override
    public Integer call() throws java.io.IOException {
        PrintWriter out = spec.commandLine().getOut();
        Optional<String> named = edition.map(asked -> NamedEdition.of(places.reports(), asked));
        BehindNumber.Answer answer =
                BehindNumber.of(new BehindNumber.Question(places.toLook(places.inputs()), named, actor, year, dataset));
        if (csv) {
            EventPrinter.csv(answer, out);
        } else {
            EventPrinter.table(answer, out);
        }
        out.flush();
        return 0;
    }
}
