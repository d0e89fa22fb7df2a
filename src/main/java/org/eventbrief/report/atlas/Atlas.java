package org.eventbrief.report.atlas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.eventbrief.report.brief.Picture;
import org.eventbrief.report.brief.Picture.Outline;
import org.eventbrief.report.brief.Picture.Point;
import org.eventbrief.report.brief.Picture.Shape;
import org.eventbrief.report.brief.Picture.Symbol;

/** Draws maps of countries with Natural Earth's outlines, which are in the public domain. */
public final class Atlas {
    private static final double NEAR = 6;
    private static final double TIMES = 2.2;
    private static final int MOST_NAMED = 5;
    private static final int MOST_REMEMBERED = 60;
    private static final List<Double> TURNS = List.of(-360.0, 0.0, 360.0);

    private final Outlines outlines;
    private final Gazetteer gazetteer;
    private final Map<String, Area> byName;
    private final List<Area> largestFirst;
    private final Map<Drawing, List<Outline>> drawings = new ConcurrentHashMap<>();

    /** What outlines are drawn from; the same for all briefings about events of one land. */
    private record Drawing(View view, Set<String> focus, boolean dashed) {}

    private Atlas(Outlines outlines, Gazetteer gazetteer) {
        this.outlines = outlines;
        this.gazetteer = gazetteer;
        // What lies within another area is drawn after it.
        this.largestFirst = outlines.areas().stream()
                .sorted(Comparator.comparingDouble(
                        (Area area) -> -area.mainland().size()))
                .toList();
        this.byName = outlines.areas().stream().collect(Collectors.toUnmodifiableMap(Area::name, Function.identity()));
    }

    /** Reads the outlines, which takes a moment; keep the atlas for all maps. */
    public static Atlas load() {
        return new Atlas(Outlines.load(), Gazetteer.load());
    }

    /** Whether there is an outline for what a dataset calls a country. */
    public boolean knows(String dataset, String country) {
        return area(dataset, country).isPresent();
    }

    /**
     * A country's name in full where a dataset writes a code, else the name as written.
     *
     * @param country as the dataset writes it
     */
    public String name(String dataset, String country) {
        boolean coded = country.length() == 2;
        return coded ? area(dataset, country).map(Area::name).orElse(country) : country;
    }

    /**
     * A map that shows these places; countries without an outline are left out.
     *
     * @param countries as the dataset writes them, drawn as what the map is about
     * @param symbols at degrees of longitude and latitude
     * @param dashed whether disputed borders are drawn dashed
     * @param disclaimer under the map
     * @return empty where there is nothing to show
     */
    public Optional<Picture.Places> map(
            String dataset, List<String> countries, List<Symbol> symbols, boolean dashed, String disclaimer) {
        List<Area> focus = countries.stream()
                .flatMap(country -> area(dataset, country).stream())
                .toList();
        Set<String> named = focus.stream().map(Area::name).collect(Collectors.toSet());
        return shown(focus, symbols).map(bounds -> {
            View view = View.of(bounds);
            List<Symbol> labelled =
                    Stream.concat(symbols.stream(), names(view, focus)).toList();
            return new Picture.Places(
                    view.frame(), remembered(new Drawing(view, named, dashed)), projected(view, labelled), disclaimer);
        });
    }

    /** The names of the lands that the map is about, without circles; of many none, for they would fill it. */
    private static Stream<Symbol> names(View view, List<Area> focus) {
        return focus.stream()
                .distinct()
                .filter(area -> focus.size() <= MOST_NAMED)
                .map(area -> new Symbol(area.mainland().centre(), 0, area.name()))
                .filter(name -> view.bounds().holds(name.at()));
    }

    private Optional<Area> area(String dataset, String country) {
        return gazetteer
                .outline(dataset, country)
                .or(() -> Optional.of(country))
                .flatMap(name -> Optional.ofNullable(byName.get(name)));
    }

    /** All symbols, and the countries as far as they do not make these vanish. */
    private static Optional<Bounds> shown(List<Area> focus, List<Symbol> symbols) {
        Optional<Bounds> points =
                symbols.stream().map(symbol -> Bounds.of(symbol.at())).reduce(Bounds::and);
        Optional<Bounds> lands = focus.stream().map(Area::mainland).reduce(Bounds::and);
        if (points.isEmpty() || lands.isEmpty()) {
            return points.or(() -> lands);
        }
        Bounds both = points.get().and(lands.get());
        double least = DoubleStream.of(points.get().width(), points.get().height(), NEAR)
                .max()
                .orElse(NEAR);
        return Optional.of(Math.max(both.width(), both.height()) <= TIMES * least ? both : points.get());
    }

    private List<Outline> remembered(Drawing asked) {
        if (drawings.size() >= MOST_REMEMBERED) {
            return Optional.ofNullable(drawings.get(asked)).orElseGet(() -> drawn(asked));
        }
        return drawings.computeIfAbsent(asked, this::drawn);
    }

    private List<Outline> drawn(Drawing asked) {
        return drawn(asked.view(), asked.focus(), asked.dashed());
    }

    private List<Outline> drawn(View view, Set<String> focus, boolean dashed) {
        List<Outline> drawn = new ArrayList<>();
        largestFirst.forEach(area -> outline(view, area, focus.contains(area.name()) ? Shape.FOCUS : Shape.LAND)
                .ifPresent(drawn::add));
        if (dashed) {
            List<List<Point>> lines = outlines.disputed().stream()
                    .flatMap(line -> view.line(line).stream())
                    .toList();
            if (!lines.isEmpty()) {
                drawn.add(new Outline(lines, Shape.DISPUTED));
            }
        }
        return drawn;
    }

    private static Optional<Outline> outline(View view, Area area, Shape shape) {
        List<Double> turns =
                TURNS.stream().filter(turn -> view.sees(area.bounds(), turn)).toList();
        if (turns.isEmpty()) {
            return Optional.empty();
        }
        List<List<Point>> rings = new ArrayList<>();
        for (Ring ring : area.rings()) {
            for (double turn : turns) {
                List<Point> seen = view.ring(ring, turn);
                if (seen.size() > 2) {
                    rings.add(seen);
                }
            }
        }
        return rings.isEmpty() ? Optional.empty() : Optional.of(new Outline(rings, shape));
    }

    private static List<Symbol> projected(View view, List<Symbol> symbols) {
        return symbols.stream()
                .map(symbol -> new Symbol(view.project(symbol.at()), symbol.value(), symbol.label()))
                .toList();
    }
}
