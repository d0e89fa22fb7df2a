package org.eventbrief.report.front;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eventbrief.event.CodePoints;
import org.eventbrief.report.front.Block.Cell;
import org.eventbrief.report.front.Block.Column;

/** The list of all actors with their figures and reports. */
final class ActorList {
    private static final int EVENTS = 4;

    /** So many bars at most. */
    private static final int LONGEST_TREND = 60;

    private static final Comparator<ActorFigures> MOST_EVENTS_FIRST = Comparator.comparingLong(ActorFigures::events)
            .reversed()
            .thenComparing(figures -> figures.actor().dataset(), CodePoints.ORDER)
            .thenComparing(figures -> figures.actor().id(), CodePoints.ORDER);

    private final Map<String, YearPair> years;
    private final Map<String, Set<Integer>> partialBars;
    private final ReportLinks reports;
    private final Wording wording;
    private final boolean oneYear;

    private ActorList(Map<String, YearPair> years, ReportLinks reports, Wording wording) {
        this.years = years;
        this.reports = reports;
        this.wording = wording;
        this.oneYear = years.values().stream().filter(YearPair::full).count() == years.size()
                && years.values().stream().map(YearPair::newest).distinct().count() == 1;
        this.partialBars = years.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> partialBars(entry.getValue())));
    }

    static Section of(List<ActorFigures> actors, Map<String, YearPair> years, ReportLinks reports, Wording wording) {
        return new ActorList(years, reports, wording).section(actors);
    }

    private Section section(List<ActorFigures> actors) {
        List<ActorLine> lines =
                actors.stream().sorted(MOST_EVENTS_FIRST).map(this::line).toList();
        return new Section(
                "actors",
                "Actors",
                List.of(Block.Prose.of(reading()), new Block.Finder(words(actors), columns(), EVENTS, lines)));
    }

    private static String reading() {
        return "Everybody who takes part in an event, most events first. An event counts for each actor in it, so the rows"
                + " must not be added up. Fatalities are deaths in events involving the actor, by whomever caused. The change"
                + " is from the year before; a dash means that one of the two years is not fully covered. In the small charts"
                + " each actor has a scale of its own, and an outlined bar is a partial year.";
    }

    private List<Column> columns() {
        String newest = years.values().stream()
                .findFirst()
                .filter(pair -> oneYear)
                .map(pair -> "Events " + pair.newest())
                .orElse("Events, newest full year");
        return List.of(
                Column.text("Actor"),
                Column.text("Kind"),
                Column.text("Dataset"),
                Column.text("Years"),
                Column.number("Events"),
                Column.number("Fatalities (best, all years)"),
                Column.number(newest),
                Column.number("Change"),
                Column.text("Trend"),
                Column.text("Reports"));
    }

    private FinderWords words(List<ActorFigures> actors) {
        return new FinderWords(
                "Actors with their events, fatalities and reports",
                "Search by name",
                "Kind",
                "All kinds",
                distinct(actors.stream().map(figures -> figures.actor().kind().code())),
                "Dataset",
                "All datasets",
                distinct(actors.stream().map(figures -> figures.actor().dataset())),
                "Only with reports",
                "Sort by",
                "{0} of {1} actors",
                "No actor is called so. Try fewer letters.",
                "Show {0} more",
                "The first {0} of {1} actors are printed here; the page on screen and data/actor-years.csv have them all.",
                wording.forms().numbers().group());
    }

    private static List<String> distinct(Stream<String> words) {
        return words.distinct().sorted(CodePoints.ORDER).toList();
    }

    private ActorLine line(ActorFigures figures) {
        YearPair pair = years.get(figures.actor().dataset());
        if (pair == null) {
            throw new IllegalStateException("no year of " + figures.actor().dataset());
        }
        return new ActorLine(
                figures.actor().name(),
                figures.entry().aliases(),
                List.of(
                        Cell.of(figures.actor().kind().code()),
                        Cell.of(figures.actor().dataset()),
                        Cell.of(span(figures)),
                        Cell.of(wording.number(figures.events())),
                        deaths(figures),
                        newest(figures, pair),
                        change(figures, pair)),
                trend(figures, pair),
                reports.of(figures.actor()));
    }

    private static String span(ActorFigures figures) {
        int first = figures.entry().firstYear();
        int last = figures.entry().lastYear();
        return first == last ? Integer.toString(first) : first + "–" + last;
    }

    private Cell deaths(ActorFigures figures) {
        if (figures.deaths().isEmpty()) {
            return Cell.of("", "unknown");
        }
        String remark = figures.unknown() == 0 ? "" : "unknown in " + wording.number(figures.unknown());
        return Cell.of(wording.number(figures.deaths().getAsLong()), remark);
    }

    private Cell newest(ActorFigures figures, YearPair pair) {
        String year = pair.newest() + (pair.full() ? "" : ", partial");
        return Cell.of(wording.number(figures.in(pair.newest())), oneYear ? "" : year);
    }

    private Cell change(ActorFigures figures, YearPair pair) {
        if (!pair.comparable()) {
            return Cell.of(Wording.NO_FIGURE);
        }
        long before = figures.in(pair.newest() - 1);
        long after = figures.in(pair.newest());
        return Cell.of(wording.signed(after - before), wording.perCent(before, after));
    }

    private Trend trend(ActorFigures figures, YearPair pair) {
        List<Long> events = IntStream.rangeClosed(firstBar(pair), pair.last())
                .mapToObj(figures::in)
                .toList();
        int peak = figures.byYear().entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(pair.last());
        return new Trend(
                events,
                partialBars.getOrDefault(figures.actor().dataset(), Set.of()),
                "most in " + peak + ": " + wording.number(figures.in(peak)));
    }

    private static int firstBar(YearPair pair) {
        return Math.max(pair.first(), pair.last() - LONGEST_TREND + 1);
    }

    private static Set<Integer> partialBars(YearPair pair) {
        Set<Integer> bars = new HashSet<>();
        pair.partial().forEach(year -> bars.add(year - firstBar(pair)));
        return bars;
    }
}
