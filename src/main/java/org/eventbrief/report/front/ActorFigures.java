package org.eventbrief.report.front;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.eventbrief.actor.Actor;
import org.eventbrief.aggregate.ActorEntry;
import org.eventbrief.aggregate.ActorYear;
import org.eventbrief.aggregate.Tables;

/**
 * What the list says of an actor, over all years.
 *
 * @param entry the actor with its other names
 * @param events of all years, each once
 * @param deaths sum of the known best counts, empty where none is known
 * @param unknown events whose deaths are not known
 * @param byYear events of each year that has some
 */
record ActorFigures(ActorEntry entry, long events, OptionalLong deaths, long unknown, Map<Integer, Long> byYear) {
    /** Everybody, in the order of the tables. */
    static List<ActorFigures> of(Tables tables) {
        return tables.actors()
                .map(entry -> of(entry, tables.actorYears(entry.actor())))
                .toList();
    }

    private static ActorFigures of(ActorEntry entry, List<ActorYear> years) {
        Map<Integer, Long> byYear = new HashMap<>();
        long events = 0;
        long unknown = 0;
        long deaths = 0;
        boolean known = false;
        for (ActorYear year : years) {
            byYear.put(year.year(), year.events());
            events += year.events();
            unknown += year.fatalities().unknown();
            deaths += year.fatalities().best().orElse(0);
            known |= year.fatalities().best().isPresent();
        }
        return new ActorFigures(entry, events, known ? OptionalLong.of(deaths) : OptionalLong.empty(), unknown, byYear);
    }

    Actor actor() {
        return entry.actor();
    }

    /** The events of a year that its dataset covers. */
    long in(int year) {
        return byYear.getOrDefault(year, 0L);
    }
}
