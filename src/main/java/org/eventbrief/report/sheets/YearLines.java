package org.eventbrief.report.sheets;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eventbrief.actor.Actor;
import org.eventbrief.aggregate.ActorYear;
import org.eventbrief.aggregate.ActorYearQuad;
import org.eventbrief.aggregate.Coverage;
import org.eventbrief.aggregate.Tables;
import org.eventbrief.event.QuadClass;

/** The years of one actor from its first on, those that are covered and have no events included, so that a chart has no gaps. */
final class YearLines {
    /** Beyond this a history of far years would be all zeros. */
    private static final int MOST_YEARS = 200;

    private static final int CLASSES = QuadClass.values().length;

    private final Optional<Coverage> coverage;
    private final Map<Integer, ActorYear> counted = new HashMap<>();
    private final Map<Integer, Long[]> quads = new HashMap<>();

    private YearLines(Tables tables, Actor actor) {
        coverage = tables.coverage(actor.dataset());
        tables.actorYears(actor).forEach(row -> counted.put(row.year(), row));
        for (ActorYearQuad row : tables.actorYearQuads(actor)) {
            quads.computeIfAbsent(row.year(), year -> none())[
                            row.quad().map(QuadClass::ordinal).orElse(CLASSES)] =
                    row.events();
        }
    }

    static List<YearLine> of(Tables tables, Actor actor) {
        YearLines lines = new YearLines(tables, actor);
        List<YearLine> all = new ArrayList<>();
        lines.years().forEach(year -> all.add(lines.line(year)));
        return all;
    }

    private SortedSet<Integer> years() {
        SortedSet<Integer> years = new TreeSet<>(counted.keySet());
        if (years.isEmpty() || coverage.isEmpty()) {
            return years;
        }
        int last = Math.max(years.last(), coverage.get().days().last().getYear());
        if (last - years.first() < MOST_YEARS) {
            for (int year = years.first(); year <= last; year++) {
                if (coverage.get().in(year).isPresent()) {
                    years.add(year);
                }
            }
        }
        return years;
    }

    private YearLine line(int year) {
        boolean comparable = isWhole(year) && isWhole(year - 1);
        return new YearLine(
                year,
                !isWhole(year),
                Optional.ofNullable(counted.get(year)),
                List.of(quads.getOrDefault(year, none())),
                comparable ? Change.of(events(year), events(year - 1)) : Change.NONE,
                comparable ? Change.of(deaths(year), deaths(year - 1)) : Change.NONE);
    }

    private boolean isWhole(int year) {
        return coverage.map(days -> !days.isPartial(year)).orElse(false);
    }

    private OptionalLong events(int year) {
        return OptionalLong.of(
                Optional.ofNullable(counted.get(year)).map(ActorYear::events).orElse(0L));
    }

    private OptionalLong deaths(int year) {
        return Optional.ofNullable(counted.get(year)).map(YearLine::whollyKnown).orElse(OptionalLong.empty());
    }

    private static Long[] none() {
        return Collections.nCopies(CLASSES + 1, 0L).toArray(Long[]::new);
    }
}
