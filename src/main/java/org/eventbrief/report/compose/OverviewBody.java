package org.eventbrief.report.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eventbrief.aggregate.ActorYear;
import org.eventbrief.aggregate.DatasetYear;
import org.eventbrief.aggregate.DyadYear;
import org.eventbrief.aggregate.Fatalities;
import org.eventbrief.event.CodePoints;
import org.eventbrief.report.EditionFacts;
import org.eventbrief.report.brief.Block;
import org.eventbrief.report.brief.Block.Column;
import org.eventbrief.report.brief.Block.KeyFigure;
import org.eventbrief.report.brief.Picture;
import org.eventbrief.report.brief.Picture.Bar;
import org.eventbrief.report.compose.Derivation.Fold;
import org.eventbrief.report.compose.Derivation.Match;
import org.eventbrief.report.wording.Names;
import org.eventbrief.report.wording.Noun;
import org.eventbrief.report.wording.Numbers;

/** What a dataset says of a year: who was most active, who rose and fell, who is new and gone, and the deadliest dyads. */
record OverviewBody(EditionFacts facts, Survey survey, Figures figures) {
    private static final int MOST_ACTIVE = 8;
    private static final int NAMED = 5;
    private static final int DEADLIEST = 6;

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(new OverviewLine(survey, figures).text(), Block.Voice.LEAD));
        blocks.add(cards());
        blocks.add(Block.Paragraph.of(newAndGone()));
        years().ifPresent(blocks::add);
        if (!survey.now().isEmpty()) {
            blocks.add(new Block.Heading(1, "Who was active"));
            blocks.add(mostActive());
        }
        movers().ifPresent(blocks::add);
        dyads().ifPresent(grid -> {
            blocks.add(new Block.Heading(1, "Deadliest dyads"));
            blocks.add(grid);
        });
        blocks.add(new Block.Heading(1, "How to read this"));
        blocks.add(howToRead());
        return blocks;
    }

    private Block cards() {
        int year = survey.year();
        List<KeyFigure> cards = new ArrayList<>();
        Figure events = survey.events(figures, year);
        cards.add(new KeyFigure("Events", events.text(), "each counted once", "", ""));
        Figure fatalities = survey.fatalities(figures, year);
        if (fatalities.value().isPresent()) {
            cards.add(new KeyFigure("Fatalities", fatalities.text(), "best estimate", "", ""));
        }
        Figure actors = figures.tell(
                "actors",
                survey.now().size(),
                survey.cells("actor-years", "events", Fold.ROWS, year).and(new Match("kind", Standings.kindCodes())));
        cards.add(new KeyFigure("Actors", actors.text(), "without groups and crowds", "", ""));
        cards.add(new KeyFigure("Pairs that met", pairs().text(), "without groups and crowds", "", ""));
        cards.add(new KeyFigure("Countries", countries(), "", "", ""));
        return new Block.KeyFigures(cards);
    }

    private Figure pairs() {
        List<String> ids = survey.now().stream().map(row -> row.actor().id()).toList();
        return figures.tell(
                "dyads",
                survey.pairs().size(),
                survey.cells("dyad-years", "events", Fold.ROWS, survey.year())
                        .and(new Match("actor_1_id", ids), new Match("actor_2_id", ids)));
    }

    /** A year whose events have no country is not without countries. */
    private String countries() {
        if (survey.countries().isEmpty() && survey.row(survey.year()).isPresent()) {
            return "unknown";
        }
        return figures.tell(
                        "countries",
                        survey.countries().size(),
                        survey.cells("actor-year-countries", "country", Fold.DISTINCT, survey.year()))
                .text();
    }

    private Optional<Block> years() {
        return new YearsPicture(
                        facts,
                        survey.source(),
                        survey.coverage(),
                        survey.year(),
                        survey.years().stream().collect(Collectors.toMap(DatasetYear::year, DatasetYear::events)),
                        "All events of the dataset by year, each once.",
                        shown -> survey.events(figures, shown))
                .block();
    }

    private Block mostActive() {
        List<ActorYear> most = survey.now().stream().limit(MOST_ACTIVE).toList();
        most.forEach(row -> survey.events(figures, row));
        List<Bar> bars = most.stream()
                .map(row -> Bar.of(row.actor().name(), (double) row.events(), Noun.EVENT.count(row.events())))
                .toList();
        String alt = most.stream()
                .map(row -> Wordings.value(row.actor().name(), row.events(), Noun.EVENT))
                .collect(Collectors.joining("; ", "Bars of the most active actors: ", "."));
        return new Block.Figure(
                "Most active: " + leaders(),
                new Picture.Ranking(bars, ""),
                "An event counts for every actor in it, so the bars do not add up."
                        + Wordings.notShown(survey.now().size() - most.size()),
                Wordings.source(facts, survey.source()),
                alt);
    }

    private String leaders() {
        List<String> names =
                survey.mostActive().stream().map(row -> row.actor().name()).toList();
        return names.size() > Survey.NAMED_ALIKE ? Numbers.of(names.size()) + " actors alike" : Names.listed(names);
    }

    private String newAndGone() {
        if (survey.earlier().isEmpty()) {
            return "The data have no earlier year, so that nobody can be said to be new or gone.";
        }
        String fresh = named(survey.fresh());
        String gone = named(survey.gone());
        int before = survey.year() - 1;
        return "New, without an event in any earlier year: " + fresh + ". "
                + (partial()
                        ? "Who is gone cannot be said, for not the whole year is covered."
                        : "Active in " + before + " and without an event in " + survey.year() + ": " + gone + ".");
    }

    private boolean partial() {
        return survey.coverage().map(days -> days.isPartial(survey.year())).orElse(true);
    }

    private static String named(List<ActorYear> rows) {
        if (rows.isEmpty()) {
            return "nobody";
        }
        List<String> names = rows.stream()
                .limit(NAMED)
                .map(row -> Names.inText(row.actor().name()))
                .toList();
        return Sentences.firsts("", names, rows.size() - names.size()).strip();
    }

    /** Only whole years are compared: an actor's months are too few to rank by. */
    private Optional<Block> movers() {
        if (!(Basis.of(survey.coverage(), survey.year()) instanceof Basis.WholeYears)) {
            return Optional.empty();
        }
        Comparator<ActorYear> byChange = Comparator.<ActorYear>comparingLong(row -> -Math.abs(change(row)))
                .thenComparing(row -> row.actor().name(), CodePoints.ORDER)
                .thenComparing(row -> row.actor().id(), CodePoints.ORDER);
        List<ActorYear> all = Stream.concat(survey.now().stream(), survey.gone().stream())
                .filter(row -> change(row) != 0)
                .sorted(byChange)
                .toList();
        List<ActorYear> risen = all.stream().filter(row -> change(row) > 0).toList();
        List<ActorYear> fallen = all.stream().filter(row -> change(row) < 0).toList();
        List<List<String>> rows = Stream.concat(
                        risen.stream().limit(NAMED), fallen.stream().limit(NAMED))
                .map(this::mover)
                .toList();
        long tied = tied(risen) + tied(fallen);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Block.Grid(
                "Who rose and who fell most",
                List.of(
                        Column.text("Actor"),
                        Column.number("Events " + (survey.year() - 1)),
                        Column.number("Events " + survey.year()),
                        Column.number("Change")),
                rows,
                (tied == 0 ? "" : Numbers.of(tied) + " with the same change as the last named not shown. ")
                        + Wordings.source(facts, survey.source())));
    }

    /** Those left out who changed as much as the last that is named. */
    private long tied(List<ActorYear> order) {
        return order.stream()
                .skip(NAMED)
                .filter(row -> change(row) == change(order.get(NAMED - 1)))
                .count();
    }

    private long now(ActorYear row) {
        return row.year() == survey.year() ? row.events() : 0;
    }

    private long before(ActorYear row) {
        ActorYear before = survey.before().get(row.actor().id());
        return before == null ? 0 : before.events();
    }

    private long change(ActorYear row) {
        return now(row) - before(row);
    }

    private List<String> mover(ActorYear row) {
        survey.events(figures, row);
        ActorYear before = survey.before().get(row.actor().id());
        if (before != null) {
            survey.events(figures, before);
        }
        OptionalLong percent = Numbers.percent(now(row), before(row));
        String relative = percent.isPresent() ? " (" + Numbers.signed(percent.getAsLong()) + "%)" : "";
        return List.of(
                row.actor().name(),
                Numbers.of(before(row)),
                Numbers.of(now(row)),
                Numbers.signed(change(row)) + relative);
    }

    private Optional<Block> dyads() {
        List<DyadYear> deadliest = survey.dyads().stream()
                .filter(dyad -> dyad.fatalities().best().orElse(0) > 0)
                .sorted(Comparator.comparingLong(OverviewBody::best)
                        .reversed()
                        .thenComparing(dyad -> dyad.first().id(), CodePoints.ORDER)
                        .thenComparing(dyad -> dyad.second().id(), CodePoints.ORDER))
                .limit(DEADLIEST)
                .toList();
        return deadliest.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Grid(
                        "",
                        List.of(
                                Column.text("Pair"),
                                Column.number("Events"),
                                Column.number("Fatalities in them (best)"),
                                Column.number("Range")),
                        deadliest.stream().map(this::dyad).toList(),
                        Wordings.source(facts, survey.source())));
    }

    private static long best(DyadYear dyad) {
        return dyad.fatalities().best().orElse(0);
    }

    private List<String> dyad(DyadYear dyad) {
        Fatalities deaths = dyad.fatalities();
        Match[] both = {
            Match.of("actor_1_id", dyad.first().id()),
            Match.of("actor_2_id", dyad.second().id())
        };
        String key = "dyad." + dyad.first().id() + "." + dyad.second().id();
        figures.tell(
                key,
                dyad.events(),
                survey.cells("dyad-years", "events", Fold.SUM, survey.year()).and(both));
        figures.tell(
                key + ".fatalities",
                deaths.best(),
                survey.cells("dyad-years", "fatalities_best", Fold.SUM, survey.year())
                        .and(both));
        boolean ranged = deaths.low().isPresent() && deaths.high().isPresent();
        return List.of(
                dyad.first().name() + " – " + dyad.second().name(),
                Numbers.of(dyad.events()),
                Numbers.of(best(dyad)),
                ranged ? Numbers.range(deaths.low().getAsLong(), deaths.high().getAsLong()) : "");
    }

    private Block howToRead() {
        DatasetNotes notes = DatasetNotes.of(survey.source().dataset().code());
        List<String> items = new ArrayList<>();
        items.add(notes.event() + " " + notes.quality());
        items.add(BottomLine.joined(HowToRead.coverage(survey.coverage()), notes.change()));
        items.add("Totals count each event once; they are not sums over actors. "
                + HowToRead.direction(survey.source().dataset().directed()));
        if (notes.countsDeaths()) {
            items.add(
                    "Fatalities are all deaths in the events, whoever caused them. Unknown is not zero: sums leave it out.");
        }
        HowToRead.data(facts, survey.source().dataset().code(), items);
        items.add(HowToRead.ranks());
        return new Block.Listing(items, false);
    }
}
