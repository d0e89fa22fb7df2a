package org.eventbrief.report.sheets;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import org.eventbrief.actor.Actor;
import org.eventbrief.aggregate.ActorYear;
import org.eventbrief.aggregate.ActorYearQuad;
import org.eventbrief.aggregate.Tables;
import org.eventbrief.event.QuadClass;

/** The years of one actor, with zeros in those that its dataset covers and in which it has no events, so that a chart has no gaps. */
final class YearLines {
    private static final int CLASSES = QuadClass.values().length;

    private final CoveredYears covered;
    private final long smallestBase;
    private final Map<Integer, ActorYear> counted = new HashMap<>();
    private final Map<Integer, Long[]> quads = new HashMap<>();

    private YearLines(Tables tables, Actor actor, long smallestBase) {
        this.smallestBase = smallestBase;
        covered = CoveredYears.of(tables, actor.dataset());
        tables.actorYears(actor).forEach(row -> counted.put(row.year(), row));
        for (ActorYearQuad row : tables.actorYearQuads(actor)) {
            quads.computeIfAbsent(row.year(), year -> none())[
                            row.quad().map(QuadClass::ordinal).orElse(CLASSES)] =
                    row.events();
        }
    }

    static List<YearLine> of(Tables tables, Actor actor, long smallestBase) {
        YearLines lines = new YearLines(tables, actor, smallestBase);
        List<YearLine> all = new ArrayList<>();
        lines.years().forEach(year -> all.add(lines.line(year)));
        return all;
    }

    private NavigableSet<Integer> years() {
        NavigableSet<Integer> years = new TreeSet<>(counted.keySet());
        if (!years.isEmpty()) {
            covered.all().stream().filter(covered::covers).forEach(years::add);
        }
        return years;
    }

    private YearLine line(int year) {
        boolean comparable = covered.isWhole(year) && covered.isWhole(year - 1);
        return new YearLine(
                year,
                !covered.isWhole(year),
                Optional.ofNullable(counted.get(year)),
                List.of(quads.getOrDefault(year, none())),
                comparable ? Change.of(events(year), events(year - 1), smallestBase) : Change.NONE,
                comparable ? Change.of(deaths(year), deaths(year - 1), smallestBase) : Change.NONE);
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
