package org.eventbrief.report.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Function;
import org.eventbrief.actor.Actor;
import org.eventbrief.aggregate.ActorYear;
import org.eventbrief.event.QuadClass;
import org.eventbrief.report.book.Cell;
import org.eventbrief.report.book.Chart;
import org.eventbrief.report.book.Kind;
import org.eventbrief.report.wording.Noun;

/** One actor by year on three sheets, each narrow enough to be read: the change, the fatalities, the classes and roles. */
final class YearSheets {
    static final String LABEL = "Year in the chart";
    static final String BELOW = "Best minus low";
    static final String ABOVE = "High minus best";
    static final String UNKNOWN_CLASS = "Class unknown";

    private final Ground ground;
    private final Actor actor;
    private final String name;
    private final List<YearLine> lines;
    private final YearCharts charts;
    private final Fields<YearLine> fields;

    YearSheets(Ground ground, Actor actor) {
        this.ground = ground;
        this.actor = actor;
        this.name = ground.labels().of(actor);
        this.lines = YearLines.of(ground.tables(), actor, ground.numbers().smallestBase());
        this.charts = new YearCharts(name, lines, ground.numbers());
        this.fields = ground.fields("actor-years");
    }

    Page change() {
        List<Field<YearLine>> columns = start();
        columns.addAll(change("Change in events", "events", YearLine::events));
        columns.add(figure("fatalities_best", row -> row.fatalities().best()));
        columns.addAll(change("Change in fatalities", "deaths", YearLine::deaths));
        columns.addAll(List.of(
                fields.whole(
                        "counterparts",
                        row -> row.counted().map(ActorYear::counterparts).orElse(0L)),
                fields.known(
                        "countries",
                        row -> row.counted().map(ActorYear::countries).orElse(OptionalLong.of(0))),
                fields.day("first_date", row -> row.counted().flatMap(ActorYear::first)),
                fields.day("last_date", row -> row.counted().flatMap(ActorYear::last))));
        return page(
                "By year",
                "ByYear",
                "Events and fatalities of each year, with the change against the year before.",
                name + " by year",
                List.of(
                        once(),
                        said("Fatalities are those in events involving the actor, by whomever.", Topic.FATALITIES),
                        compared(),
                        said("An empty cell means: not known, no event, or nothing to compare with.", Topic.EMPTY),
                        undrawn()),
                columns,
                charts.byYear());
    }

    Page fatalities() {
        List<Field<YearLine>> columns = start();
        columns.add(figure("fatalities_low", row -> row.fatalities().low()));
        columns.add(figure("fatalities_best", row -> row.fatalities().best()));
        columns.add(figure("fatalities_high", row -> row.fatalities().high()));
        columns.addAll(whiskers());
        columns.add(figure("events_fatal", ActorYear::fatal));
        columns.add(count("events_deaths_unknown", row -> row.fatalities().unknown()));
        columns.add(figure("events_civilian_targeting", ActorYear::civilianTargeting));
        return page(
                "Fatalities by year",
                "FatalitiesByYear",
                "Fatalities of each year, from low to high, and in how many events they are not known.",
                "Fatalities in events involving " + name + ", by year",
                List.of(
                        said("Deaths in events involving the actor, by whomever caused.", Topic.FATALITIES),
                        said("An empty cell means: not known, or no event.", Topic.EMPTY),
                        undrawn()),
                columns,
                charts.fatalities());
    }

    Page classes() {
        List<Field<YearLine>> columns = start();
        for (QuadClass quad : QuadClass.values()) {
            columns.add(quad(
                    header(quad), "Events of this class, each once; the classes add up to events.", quad.ordinal()));
        }
        columns.add(quad(UNKNOWN_CLASS, "Events whose class is not known, each once.", QuadClass.values().length));
        columns.add(count("events_side_1", ActorYear::side1));
        columns.add(count("events_side_2", ActorYear::side2));
        columns.add(count("events_associate", ActorYear::associate));
        columns.add(count("occurrences_at_least", ActorYear::occurrencesAtLeast));
        return page(
                "Classes and roles by year",
                "ClassesByYear",
                "Events of each year from cooperation to conflict, and by the role of the actor.",
                name + " by year: classes and roles",
                List.of(
                        said("Classes add up to events.", Topic.TYPES),
                        said("Roles do not: an event in which the actor has two roles is in both.", Topic.ROLES)),
                columns,
                charts.classes());
    }

    private List<Field<YearLine>> start() {
        return new ArrayList<>(List.of(
                fields.year(YearLine::year),
                fields.yesNo("partial", YearLine::partial),
                fields.whole("events", YearLine::eventsOrNone).totalled()));
    }

    private Page page(
            String sheet,
            String table,
            String about,
            String title,
            List<String> notes,
            List<Field<YearLine>> columns,
            List<Chart> drawn) {
        columns.add(label());
        String dataset = actor.dataset();
        Page.Frame frame = new Page.Frame(ground.name(sheet, dataset), about, ground.title(title, dataset), notes);
        return Page.of(
                        frame,
                        ground.table(table, dataset),
                        columns,
                        lines::stream,
                        "This actor has no event with a year.")
                .drawn(drawn);
    }

    private String once() {
        int unplaced = UnplacedOf.events(ground, actor).size();
        return unplaced == 0
                ? said("Each event once. The years add up to all events of the actor.", Topic.EVENTS)
                : said(
                        "Each event once. The years add up to all events of the actor but for "
                                + ground.numbers().count(Noun.EVENT, unplaced) + " of no certain year, on the sheet “"
                                + ground.name(UnplacedOf.SHEET, actor.dataset()) + "”.",
                        Topic.EVENTS,
                        Topic.UNPLACED);
    }

    private String undrawn() {
        boolean known = lines.stream().anyMatch(line -> line.best().isPresent());
        return charts.hasDeaths() || lines.isEmpty()
                ? ""
                : known
                        ? "No chart of fatalities: the known ones add up to 0."
                        : "No chart of fatalities: none are known.";
    }

    private String compared() {
        List<Integer> partial =
                lines.stream().filter(YearLine::partial).map(YearLine::year).toList();
        return partial.isEmpty()
                ? said("A change is against the calendar year before.", Topic.CHANGE)
                : said(
                        "A change is against the calendar year before, never from or to a partial year ("
                                + Say.years(partial) + ").",
                        Topic.CHANGE,
                        Topic.PARTIAL);
    }

    private List<Field<YearLine>> change(String title, String unit, Function<YearLine, Change> change) {
        return List.of(
                Field.of(
                        new Field.Heading(
                                title,
                                "This year less the year before; empty where they cannot be compared.",
                                unit,
                                "3"),
                        Kind.CHANGE,
                        row -> Cell.whole(change.apply(row).absolute())),
                Field.of(
                        new Field.Heading(
                                title + ", %",
                                "The change as a share of the year before; empty where that is under "
                                        + ground.numbers().of(ground.numbers().smallestBase())
                                        + " or cannot be compared.",
                                "share, shown in per cent",
                                "0.25"),
                        Kind.PERCENT_CHANGE,
                        row -> Cell.decimal(change.apply(row).relative())));
    }

    private static Field<YearLine> quad(String title, String meaning, int at) {
        return Field.<YearLine>of(
                        new Field.Heading(title, meaning, "events", "4"),
                        Kind.WHOLE,
                        row -> Cell.whole(row.quads().get(at)))
                .totalled();
    }

    /** Such as {@code Verbal cooperation}. */
    static String header(QuadClass quad) {
        return quad.words().substring(0, 1).toUpperCase(Locale.ROOT)
                + quad.words().substring(1);
    }

    private static Field<YearLine> label() {
        return Field.of(
                new Field.Heading(LABEL, "For the chart: the year, marked where it is partial.", "", "2024 (partial)"),
                Kind.TEXT,
                row -> Cell.text(row.label()));
    }

    private static List<Field<YearLine>> whiskers() {
        return List.of(
                Field.of(
                        new Field.Heading(
                                BELOW, "For the chart: by how much the low count is below the best.", "deaths", "4"),
                        Kind.WHOLE,
                        row -> Cell.whole(row.below())),
                Field.of(
                        new Field.Heading(
                                ABOVE, "For the chart: by how much the high count is above the best.", "deaths", "17"),
                        Kind.WHOLE,
                        row -> Cell.whole(row.above())));
    }

    private Field<YearLine> figure(String name, Function<ActorYear, OptionalLong> value) {
        return fields.known(name, row -> row.counted().map(value).orElse(OptionalLong.empty()))
                .totalled();
    }

    private Field<YearLine> count(String name, Function<ActorYear, Long> value) {
        return fields.whole(name, row -> row.counted().map(value).orElse(0L)).totalled();
    }

    private String said(String words, Topic... topics) {
        return ground.notes().said(words, topics);
    }
}
