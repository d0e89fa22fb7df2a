package org.eventbrief.report.sheets;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eventbrief.event.QuadClass;
import org.eventbrief.report.book.Chart;
import org.eventbrief.report.book.Shape;
import org.eventbrief.report.wording.Names;
import org.eventbrief.report.wording.Noun;
import org.eventbrief.report.wording.Numbers;

/** The charts of one actor's years: what one should see is their title. */
final class YearCharts {
    private static final String YEAR = "Year";
    private static final String CATEGORY = YearSheets.LABEL;
    private static final String EVENTS = "Events";
    private static final String BEST = "Fatalities, best";

    private final String name;
    private final List<YearLine> lines;
    private final Numbers numbers;

    YearCharts(String name, List<YearLine> lines, Numbers numbers) {
        this.name = name;
        this.lines = lines;
        this.numbers = numbers;
    }

    /** Events, and fatalities where any are known. */
    List<Chart> byYear() {
        List<Chart> charts = new ArrayList<>();
        if (!lines.isEmpty()) {
            charts.add(events());
            deadliest().ifPresent(most -> charts.add(best(most)));
        }
        return charts;
    }

    /** Whether there are fatalities to draw. */
    boolean hasDeaths() {
        return deadliest().isPresent();
    }

    /** Fatalities from low to high, where any are known. */
    List<Chart> fatalities() {
        return deadliest().stream().map(this::range).toList();
    }

    private Chart events() {
        YearLine most = lines.stream()
                .max(Comparator.comparingLong(YearLine::eventsOrNone)
                        .thenComparing(Comparator.comparingInt(YearLine::year).reversed()))
                .orElseThrow();
        String highest = numbers.count(Noun.EVENT, most.eventsOrNone()) + " in " + most.label();
        return Chart.of(
                lines.size() == 1 ? highest : "Events by year: most" + among(most) + " with " + highest,
                "Bars: events involving " + name + " by year, " + span() + "; most" + among(most) + " with " + highest
                        + "." + partial() + " The figures are in the table.",
                CATEGORY,
                new Chart.Axes(YEAR, EVENTS),
                new Shape.Bars(List.of(EVENTS)));
    }

    /** The classes of events, where any is known. */
    List<Chart> classes() {
        List<String> headers = headers();
        List<Long> sums = IntStream.range(0, headers.size())
                .mapToObj(at ->
                        lines.stream().mapToLong(line -> line.quads().get(at)).sum())
                .toList();
        long all = sums.stream().mapToLong(Long::longValue).sum();
        if (sums.get(QuadClass.values().length) == all) {
            return List.of();
        }
        int largest = sums.indexOf(Collections.max(sums));
        return List.of(Chart.of(
                "From cooperation to conflict: " + numbers.of(sums.get(largest)) + " of " + numbers.of(all)
                        + (all == 1 ? " event is " : " events are ") + small(headers.get(largest)) + including(),
                "Stacked bars: events involving " + name + " by year and class, " + span() + ". In all years: "
                        + inWords(headers, sums) + "." + partial(),
                CATEGORY,
                new Chart.Axes(YEAR, EVENTS),
                new Shape.StackedBars(drawn(sums, headers))));
    }

    private String inWords(List<String> headers, List<Long> sums) {
        return Names.listed(IntStream.range(0, headers.size())
                .filter(at -> sums.get(at) > 0)
                .mapToObj(at -> small(headers.get(at)) + " " + numbers.of(sums.get(at)))
                .toList());
    }

    private static String small(String header) {
        return header.toLowerCase(Locale.ROOT);
    }

    private static List<String> headers() {
        return Stream.concat(Stream.of(QuadClass.values()).map(YearSheets::header), Stream.of(YearSheets.UNKNOWN_CLASS))
                .toList();
    }

    /** The classes that have events, for a legend should name nothing that cannot be seen. */
    private static List<String> drawn(List<Long> sums, List<String> headers) {
        return IntStream.range(0, headers.size())
                .filter(at -> sums.get(at) > 0)
                .mapToObj(headers::get)
                .toList();
    }

    private Optional<YearLine> deadliest() {
        return lines.stream()
                .filter(line -> line.best().orElse(0) > 0)
                .max(Comparator.comparingLong((YearLine line) -> line.best().orElse(0))
                        .thenComparing(Comparator.comparingInt(YearLine::year).reversed()));
    }

    private Chart best(YearLine most) {
        return Chart.of(
                "Fatalities in events involving the actor: most" + among(most) + " in " + most.label() + ", "
                        + numbers.of(most.best().orElse(0)),
                "Bars: fatalities, best count, in events involving " + name + " by year, " + span() + "; most"
                        + among(most) + " in " + most.label() + " with "
                        + numbers.of(most.best().orElse(0)) + "." + partial(),
                CATEGORY,
                new Chart.Axes(YEAR, "Fatalities"),
                new Shape.Bars(List.of(BEST)));
    }

    private Chart range(YearLine most) {
        return Chart.of(
                "Fatalities from low to high: most" + among(most) + " in " + most.label() + ", " + figures(most),
                "Bars with whiskers from low to high: fatalities in events involving " + name + " by year, " + span()
                        + "; most" + among(most) + " in " + most.label() + " with " + figures(most) + "." + partial(),
                CATEGORY,
                new Chart.Axes(YEAR, "Fatalities"),
                new Shape.RangeBars(BEST, YearSheets.BELOW, YearSheets.ABOVE));
    }

    private String figures(YearLine line) {
        long best = line.best().orElse(0);
        long low = best - line.below().orElse(0);
        long high = best + line.above().orElse(0);
        return numbers.of(best) + (low == high ? "" : " (" + numbers.of(low) + " to " + numbers.of(high) + ")");
    }

    private String span() {
        int first = lines.get(0).year();
        int last = lines.get(lines.size() - 1).year();
        return first == last ? Integer.toString(first) : first + " to " + last;
    }

    /** Says that partial years stood aside; where one of them has most all the same, its name says that it is partial. */
    private String among(YearLine most) {
        return most.partial() || partialYears().isEmpty() ? "" : " of the whole years";
    }

    private String including() {
        List<Integer> partial = lines.stream()
                .filter(line -> line.partial() && line.eventsOrNone() > 0)
                .map(YearLine::year)
                .toList();
        return partial.isEmpty()
                ? ""
                : ", including the partial " + (partial.size() == 1 ? "year " : "years ") + Say.years(partial);
    }

    private String partial() {
        return partialYears().isEmpty() ? "" : " Partial: " + Say.years(partialYears()) + ".";
    }

    private List<Integer> partialYears() {
        return lines.stream().filter(YearLine::partial).map(YearLine::year).toList();
    }
}
