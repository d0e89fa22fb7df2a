package org.eventbrief.report.compose;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.eventbrief.event.Account;
import org.eventbrief.event.CodePoints;
import org.eventbrief.report.ListedEvent;
import org.eventbrief.report.brief.Picture.Point;

/**
 * Counts events by place, those placed to the district or better by their point and the others by country. However many
 * points there are, a bounded number is held: when they are too many, near ones become one.
 */
final class Spots {
    private static final int MOST_HELD = 20_000;
    private static final int APART = 40;
    private static final int CELLS = 24;
    private static final double FINEST = 0.05;
    private static final Comparator<Spot> MOST_FIRST = Comparator.comparingLong(Spot::events)
            .reversed()
            .thenComparing(Spot::name, CodePoints.ORDER)
            .thenComparingDouble(spot -> spot.at().x())
            .thenComparingDouble(spot -> spot.at().y());

    private final SortedMap<String, Long> byCountry = new TreeMap<>(CodePoints.ORDER);
    private Map<Point, Spot> held = new LinkedHashMap<>();
    private double cell;
    private long placed;

    /** A place with its events. */
    record Spot(Point at, String name, long events) {
        private Spot and(Spot other) {
            return new Spot(at, name, events + other.events());
        }
    }

    void add(ListedEvent event) {
        Account account = event.event().account();
        Optional<Point> at = account.localised() ? point(account) : Optional.empty();
        if (at.isEmpty()) {
            byCountry.merge(event.event().place().country(), 1L, Long::sum);
            return;
        }
        placed++;
        hold(new Spot(at.get(), account.location(), 1));
        while (held.size() > MOST_HELD) {
            coarsen();
        }
    }

    private void hold(Spot spot) {
        held.merge(cell == 0 ? spot.at() : snapped(spot.at()), spot, Spot::and);
    }

    private void coarsen() {
        cell = cell == 0 ? FINEST : 2 * cell;
        Map<Point, Spot> before = held;
        held = new LinkedHashMap<>();
        before.values().forEach(this::hold);
    }

    private Point snapped(Point at) {
        return new Point(Math.floor(at.x() / cell), Math.floor(at.y() / cell));
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

    /** How many events are placed to the district or better. */
    long placed() {
        return placed;
    }

    /** The events that are not, by country as the data write it, empty where it is unknown. */
    SortedMap<String, Long> others() {
        return byCountry;
    }

    /** Whether each place still stands for itself. */
    boolean exact() {
        return cell == 0;
    }

    /** Whether places are so many that near ones share a circle, or none could be told from the others. */
    boolean crowded() {
        return held.size() > APART;
    }

    /** The places, those with most events first. */
    List<Spot> all() {
        return held.values().stream().sorted(MOST_FIRST).toList();
    }

    /** The circles to draw, the largest first. */
    List<Spot> circles() {
        List<Spot> spots = all();
        if (!crowded()) {
            return spots;
        }
        double size = Math.max(extent(spots, Point::x), extent(spots, Point::y)) / CELLS;
        Map<Point, Circle> cells = new LinkedHashMap<>();
        spots.forEach(spot -> cells.computeIfAbsent(
                        new Point(
                                Math.floor(spot.at().x() / size),
                                Math.floor(spot.at().y() / size)),
                        first -> new Circle(spot.name()))
                .add(spot));
        return cells.values().stream().map(Circle::spot).sorted(MOST_FIRST).toList();
    }

    private static double extent(List<Spot> spots, ToDoubleFunction<Point> coordinate) {
        var range = spots.stream().map(Spot::at).mapToDouble(coordinate).summaryStatistics();
        return range.getMax() - range.getMin();
    }

    /** Near places as one, named after the first and in the middle of their events. */
    private static final class Circle {
        private final String name;
        private double x;
        private double y;
        private long events;

        Circle(String name) {
            this.name = name;
        }

        void add(Spot spot) {
            x += spot.at().x() * spot.events();
            y += spot.at().y() * spot.events();
            events += spot.events();
        }

        Spot spot() {
            return new Spot(new Point(x / events, y / events), name, events);
        }
    }
}
