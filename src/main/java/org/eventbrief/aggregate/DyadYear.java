package org.eventbrief.aggregate;

import java.util.OptionalLong;
import org.eventbrief.actor.Actor;

/**
 * Two actors that met in events of a year; the first stands before the second by id.
 *
 * @param first one of them
 * @param second the other
 * @param year which year
 * @param events in which they met, each once
 * @param fatalities in these events
 * @param firstToSecond events in which the first acted towards the second, empty in an undirected dataset
 * @param secondToFirst the reverse
 */
public record DyadYear(
        Actor first,
        Actor second,
        int year,
        long events,
        Fatalities fatalities,
        OptionalLong firstToSecond,
        OptionalLong secondToFirst) {}
