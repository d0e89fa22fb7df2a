package org.eventbrief.report.sheets;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eventbrief.actor.Actor;
import org.eventbrief.aggregate.ActorEntry;
import org.eventbrief.aggregate.ActorYear;
import org.eventbrief.event.CodePoints;
import org.eventbrief.report.book.Cell;
import org.eventbrief.report.book.Kind;

/**
 * One figure of a dataset with a row for each actor and a column for each year, shaded. Only the order of the actors is kept
 * in memory; the figures are read row by row.
 */
final class ActorGrid {
    private static final String EVENTS = "Actor × year, events";

    private final Ground ground;
    private final String dataset;
    private final CoveredYears covered;
    private final List<Integer> years;
    private final List<Actor> actors;

    /** What a cell shows of a year with events, and what of one without. */
    private record Figures(Function<ActorYear, OptionalLong> of, Function<Integer, Cell> quiet) {}

    /** An actor's figures by year and over all years. */
    private record Line(Actor actor, OptionalLong sum, List<Cell> cells) {}

    /** An actor and how many events it has over all years. */
    private record Active(Actor actor, long events) {
        static final Comparator<Active> MOST_FIRST = Comparator.comparingLong(Active::events)
                .reversed()
                .thenComparing(active -> active.actor().id(), CodePoints.ORDER);
    }

    ActorGrid(Ground ground, String dataset) {
        this.ground = ground;
        this.dataset = dataset;
        this.covered = CoveredYears.of(ground.tables(), dataset);
        this.years = covered.all();
        this.actors = ground.tables()
                .actors()
                .map(ActorEntry::actor)
                .filter(actor -> actor.dataset().equals(dataset))
                .map(actor -> new Active(
                        actor,
                        ground.tables().actorYears(actor).stream()
                                .mapToLong(ActorYear::events)
                                .sum()))
                .sorted(Active.MOST_FIRST)
                .map(Active::actor)
                .toList();
    }

    Page events() {
        return page(
                new Page.Frame(
                        ground.name(EVENTS, dataset),
                        "Events of each actor (row) in each year (column), shaded.",
                        ground.title("Events by actor and year", dataset),
                        notes(
                                years.stream().allMatch(covered::covers)
                                        ? "0 means: no event in that year. No cell of a year is empty."
                                        : "0 means: no event in that year. An empty cell means: no event is known, and the"
                                                + " input does not say that it covers the year.",
                                Topic.EVENTS)),
                ground.table("EventsByActorYear", dataset),
                new Field.Heading("All years", "Events of the actor in all years, each once.", "events", "120"),
                "Events of the actor in this year, each once; 0 where there is none, empty where the year is not covered.",
                "actor-years.csv: events",
                new Figures(year -> OptionalLong.of(year.events()), this::noEvents));
    }

    Page fatalities() {
        return page(
                new Page.Frame(
                        ground.name("Actor × year, deaths", dataset),
                        "Fatalities (best) in events involving each actor (row) in each year (column), shaded.",
                        ground.title("Fatalities in events involving each actor, by year", dataset),
                        notes(
                                "0 means: events, and no deaths in those where they are known. An empty cell means: no event"
                                        + " in that year, or events whose deaths are all unknown; the sheet “"
                                        + ground.name(EVENTS, dataset) + "” tells the two apart.",
                                Topic.FATALITIES)),
                ground.table("FatalitiesByActorYear", dataset),
                new Field.Heading(
                        "All years",
                        "Fatalities, best, of all years, summed where known; empty where known for none.",
                        "deaths",
                        "310"),
                "Fatalities, best, in the actor's events of this year; empty where there is no event or none is known.",
                "actor-years.csv: fatalities_best",
                new Figures(year -> year.fatalities().best(), year -> Cell.blank()));
    }

    private Cell noEvents(int year) {
        return covered.covers(year) ? Cell.whole(0) : Cell.blank();
    }

    private List<String> notes(String empty, Topic topic) {
        List<Integer> partial = ground.partialYears(dataset);
        return List.of(
                "Actors with most events come first. Darker means more; the colour only repeats the figure.",
                ground.notes().said(empty, Topic.EMPTY),
                partial.isEmpty()
                        ? ""
                        : ground.notes()
                                .said("Partial, and not comparable: " + Say.years(partial) + ".", Topic.PARTIAL),
                ground.notes().said("No total row: an event counts for everybody in it.", topic));
    }

    private Page page(Page.Frame frame, String table, Field.Heading all, String meaning, String data, Figures figures) {
        Fields<Line> shared = ground.fields("actor-years");
        List<Field<Line>> fields = new ArrayList<>(List.of(
                shared.actor(Line::actor),
                shared.text("kind", row -> row.actor().kind().code()),
                Field.of(all, Kind.WHOLE, row -> Cell.whole(row.sum()))));
        List<Described> told =
                new ArrayList<>(fields.stream().map(Field::described).toList());
        for (int at = 0; at < years.size(); at++) {
            fields.add(year(at, meaning));
        }
        Field<Line> id = shared.actorId(Line::actor);
        fields.add(id);
        if (!years.isEmpty()) {
            told.add(new Described(fields.get(3).described().column(), "", "", data));
        }
        told.add(id.described());
        return Page.of(frame, table, fields, () -> lines(figures), "No event of this dataset has an actor.")
                .describedAs(told);
    }

    private Field<Line> year(int at, String meaning) {
        int year = years.get(at);
        // A comment on each of sixty headers would be in the way, so the first tells for all.
        Field.Heading heading = new Field.Heading(Integer.toString(year), at == 0 ? meaning : "", "", "");
        return Field.<Line>of(heading, Kind.WHOLE, row -> row.cells().get(at)).shaded();
    }

    private Stream<Line> lines(Figures figures) {
        List<Cell> quiet = years.stream().map(figures.quiet()).toList();
        return actors.stream().map(actor -> line(actor, figures.of(), quiet));
    }

    private Line line(Actor actor, Function<ActorYear, OptionalLong> figure, List<Cell> quiet) {
        Cell[] cells = quiet.toArray(Cell[]::new);
        OptionalLong sum = OptionalLong.empty();
        for (ActorYear year : ground.tables().actorYears(actor)) {
            OptionalLong value = figure.apply(year);
            if (value.isPresent()) {
                sum = OptionalLong.of(sum.orElse(0) + value.getAsLong());
            }
            cells[Collections.binarySearch(years, year.year())] = Cell.whole(value);
        }
        return new Line(actor, sum, List.of(cells));
    }
}
