package org.eventbrief.report.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.eventbrief.event.Account;
import org.eventbrief.event.CodePoints;
import org.eventbrief.report.EditionFacts;
import org.eventbrief.report.ListedEvent;
import org.eventbrief.report.atlas.Atlas;
import org.eventbrief.report.brief.Block;
import org.eventbrief.report.brief.Picture.Point;
import org.eventbrief.report.brief.Picture.Symbol;
import org.eventbrief.report.compose.Sentences.Share;
import org.eventbrief.report.wording.Names;
import org.eventbrief.report.wording.Noun;
import org.eventbrief.report.wording.Numbers;
import org.eventbrief.settings.Show;

/** Where events were: circles where a place is known to the district or better, countries for the rest. */
record MapPicture(EditionFacts facts, Extras extras, Atlas atlas, Chapter chapter) {
    private static final int LABELS = 6;
    private static final int FEWEST_BY_COUNTRY = 12;
    private static final String DISCLAIMER =
            "Natural Earth. Names and borders express no opinion on the status of any" + " territory.";
    private static final String DASHED = " Disputed borders are dashed.";

    private static final int APART = 40;
    private static final int CELLS = 24;
    private static final Comparator<Spot> MOST_FIRST = Comparator.comparingLong(Spot::events)
            .reversed()
            .thenComparing(Spot::name, CodePoints.ORDER)
            .thenComparingDouble(spot -> spot.at().x())
            .thenComparingDouble(spot -> spot.at().y());

    /** A place with its events. */
    private record Spot(Point at, String name, long events) {}

    /** Empty where no place is known and events are so few that each tells its country itself. */
    Optional<Block> block(List<ListedEvent> events, boolean placesOnly) {
        List<ListedEvent> placed = chapter.source().show() == Show.EVENTS
                ? events.stream().filter(MapPicture::isPlaced).toList()
                : List.of();
        List<Spot> spots = spots(placed);
        if (spots.isEmpty() && (placesOnly || events.size() <= FEWEST_BY_COUNTRY)) {
            return Optional.empty();
        }
        List<Share> countries = Shares.countries(chapter);
        return atlas.map(
                        chapter.dataset(),
                        countries.stream().map(Share::name).toList(),
                        symbols(spots),
                        extras.disputed(),
                        DISCLAIMER + (extras.disputed() ? DASHED : ""))
                .map(picture -> new Block.Figure(
                        title(spots, countries, placed.size() == events.size()),
                        picture,
                        caption(events, placed, countries),
                        Wordings.source(facts, chapter.source()),
                        alt(spots, countries)));
    }

    private static boolean isPlaced(ListedEvent event) {
        Account account = event.event().account();
        return account.localised() && point(account).isPresent();
    }

    private static Optional<Point> point(Account account) {
        try {
            double x = Double.parseDouble(account.longitude());
            double y = Double.parseDouble(account.latitude());
            return Math.abs(x) <= 180 && Math.abs(y) <= 90 ? Optional.of(new Point(x, y)) : Optional.empty();
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private static List<Spot> spots(List<ListedEvent> placed) {
        Map<Point, List<ListedEvent>> byPoint = new LinkedHashMap<>();
        for (ListedEvent event : placed) {
            point(event.event().account()).ifPresent(at -> byPoint.computeIfAbsent(at, first -> new ArrayList<>())
                    .add(event));
        }
        List<Spot> spots = new ArrayList<>();
        byPoint.forEach((at, here) ->
                spots.add(new Spot(at, here.get(0).event().account().location(), here.size())));
        spots.sort(MOST_FIRST);
        return spots;
    }

    /** Where places are many, near ones share a circle, or none could be told from the others. */
    private static List<Spot> gathered(List<Spot> spots) {
        if (spots.size() <= APART) {
            return spots;
        }
        double cell = Math.max(extent(spots, Point::x), extent(spots, Point::y)) / CELLS;
        Map<List<Long>, List<Spot>> cells = new LinkedHashMap<>();
        spots.forEach(spot -> cells.computeIfAbsent(
                        List.of((long) Math.floor(spot.at().x() / cell), (long)
                                Math.floor(spot.at().y() / cell)),
                        first -> new ArrayList<>())
                .add(spot));
        return cells.values().stream()
                .map(MapPicture::merged)
                .sorted(MOST_FIRST)
                .toList();
    }

    private static double extent(List<Spot> spots, ToDoubleFunction<Point> coordinate) {
        var range = spots.stream().map(Spot::at).mapToDouble(coordinate).summaryStatistics();
        return range.getMax() - range.getMin();
    }

    private static Spot merged(List<Spot> near) {
        long events = near.stream().mapToLong(Spot::events).sum();
        double x =
                near.stream().mapToDouble(spot -> spot.at().x() * spot.events()).sum() / events;
        double y =
                near.stream().mapToDouble(spot -> spot.at().y() * spot.events()).sum() / events;
        return new Spot(new Point(x, y), near.get(0).name(), events);
    }

    private static List<Symbol> symbols(List<Spot> spots) {
        List<Symbol> symbols = new ArrayList<>();
        for (Spot spot : gathered(spots)) {
            symbols.add(new Symbol(spot.at(), (double) spot.events(), symbols.size() < LABELS ? spot.name() : ""));
        }
        return symbols;
    }

    private String title(List<Spot> spots, List<Share> countries, boolean all) {
        boolean one = !spots.isEmpty()
                && !spots.get(0).name().isEmpty()
                && (spots.size() == 1 || spots.get(0).events() > spots.get(1).events());
        if (one) {
            return all
                    ? spots.get(0).name() + " saw more events than any other place"
                    : "Of the events placed well, most at one place: "
                            + spots.get(0).name();
        }
        if (!spots.isEmpty() || countries.isEmpty()) {
            return "Where the events were";
        }
        return countries.size() == 1
                ? "All events with a known country were in " + name(countries.get(0))
                : "Most events were in " + name(countries.get(0));
    }

    private String name(Share country) {
        return atlas.name(chapter.dataset(), country.name());
    }

    private String caption(List<ListedEvent> events, List<ListedEvent> placed, List<Share> countries) {
        if (placed.isEmpty()) {
            return "Shaded by country alone: " + byCountry(countries) + "." + missing(countries);
        }
        String near = spots(placed).size() > APART ? "; near places share a circle" : "";
        Map<String, Long> others = new TreeMap<>(CodePoints.ORDER);
        events.stream()
                .filter(event -> !isPlaced(event))
                .forEach(event -> others.merge(event.event().place().country(), 1L, Long::sum));
        String rest = others.isEmpty()
                ? ""
                : " Not placed so well, by country: "
                        + others.entrySet().stream()
                                .map(other -> (other.getKey().isEmpty()
                                                ? "unknown"
                                                : atlas.name(chapter.dataset(), other.getKey()))
                                        + " " + Numbers.of(other.getValue()))
                                .collect(Collectors.joining(", "))
                        + ".";
        return "Circles, by area: " + Numbers.of(placed.size()) + " of " + Noun.EVENT.count(events.size())
                + ", those placed to the district or better" + near + "." + rest + missing(countries);
    }

    private String byCountry(List<Share> countries) {
        List<String> named = countries.stream()
                .limit(LABELS)
                .map(country -> name(country) + " " + Numbers.of(country.events()))
                .toList();
        return String.join(", ", named) + (countries.size() > LABELS ? " and others" : "");
    }

    /** Countries without an outline are named, never guessed. */
    private String missing(List<Share> countries) {
        List<String> unknown = countries.stream()
                .map(Share::name)
                .filter(country -> !atlas.knows(chapter.dataset(), country))
                .toList();
        return unknown.isEmpty() ? "" : " Without an outline: " + Names.listed(unknown) + ".";
    }

    private String alt(List<Spot> spots, List<Share> countries) {
        String shaded = "Map. Shaded: " + byCountry(countries) + ".";
        if (spots.isEmpty()) {
            return shaded;
        }
        return spots.stream()
                .limit(2L * LABELS)
                .map(spot -> Wordings.value(
                        spot.name().isEmpty() ? "unnamed place" : spot.name(), spot.events(), Noun.EVENT))
                .collect(Collectors.joining(
                        "; ", shaded + " Circles: ", spots.size() > 2 * LABELS ? " and more." : "."));
    }
}
