package org.eventbrief.aggregate;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eventbrief.event.Fate;

/**
 * How the rows of a dataset's year lead to its events, and its events to the sum over its actors; every difference is
 * explained, so that what stays unexplained is 0.
 *
 * @param dataset which dataset
 * @param year which year, empty for the rows that belong to none
 * @param rows how many rows had each fate; none where a fate is missing
 * @param events the year's events, each once
 * @param eventsByActors how many of these have so many distinct actors that are no groups
 * @param associatesOnly how often one of these actors was nothing but an associate in an event
 * @param sumOverActors events added up over all actors that are no groups
 */
public record Reconciliation(
        Dataset dataset,
        OptionalInt year,
        Map<Fate, Long> rows,
        long events,
        SortedMap<Integer, Long> eventsByActors,
        long associatesOnly,
        long sumOverActors) {
    /** Keeps its own copies. */
    public Reconciliation {
        EnumMap<Fate, Long> known = new EnumMap<>(Fate.class);
        for (Fate fate : Fate.values()) {
            known.put(fate, rows.getOrDefault(fate, 0L));
        }
        rows = Collections.unmodifiableMap(known);
        eventsByActors = Collections.unmodifiableSortedMap(new TreeMap<>(eventsByActors));
    }

    /** All rows, whatever became of them. */
    public long allRows() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The rows of one fate. */
    public long rows(Fate fate) {
        return rows.getOrDefault(fate, 0L);
    }

    /** The events of exactly so many actors. */
    public long eventsOf(int actors) {
        return eventsByActors.getOrDefault(actors, 0L);
    }

    /** The events of so many actors or more. */
    public long eventsOfAtLeast(int actors) {
        return eventsByActors.tailMap(actors).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** By how much the events of so many actors or more raise the sum over actors above the events. */
    public long addedByAtLeast(int actors) {
        return eventsByActors.tailMap(actors).entrySet().stream()
                .mapToLong(events -> (events.getKey() - 1L) * events.getValue())
                .sum();
    }

    /** Accepted rows that are no event of the year, or the reverse; always 0. */
    public long unexplainedEvents() {
        return rows(Fate.ACCEPTED) - events;
    }

    /** What the number of actors of each event leaves unexplained of the sum over actors; always 0. */
    public long unexplainedSum() {
        return sumOverActors - events - addedByAtLeast(0);
    }
}
