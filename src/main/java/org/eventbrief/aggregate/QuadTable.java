package org.eventbrief.aggregate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eventbrief.actor.Actor;
import org.eventbrief.event.EventType;
import org.eventbrief.event.QuadClass;

/** One actor's events by year and class: the rows of its roles, less what stands in them more than once. */
final class QuadTable {
    private static final int UNKNOWN = QuadClass.values().length;

    private final SortedMap<Integer, long[]> events = new TreeMap<>();

    /** A table without events. */
    QuadTable() {}

    /** Adds events of a year and type, or takes some back. */
    void add(int year, EventType type, long more) {
        events.computeIfAbsent(year, first -> new long[UNKNOWN + 1])[
                type.quad().map(QuadClass::ordinal).orElse(UNKNOWN)] += more;
    }

    /** The classes that have events. */
    List<ActorYearQuad> rows(Actor actor) {
        List<ActorYearQuad> rows = new ArrayList<>();
        for (Map.Entry<Integer, long[]> year : events.entrySet()) {
            for (int i = 0; i <= UNKNOWN; i++) {
                Optional<QuadClass> quad = i == UNKNOWN ? Optional.empty() : Optional.of(QuadClass.values()[i]);
                if (year.getValue()[i] > 0) {
                    rows.add(new ActorYearQuad(actor, year.getKey(), quad, year.getValue()[i]));
                }
            }
        }
        return rows;
    }
}
