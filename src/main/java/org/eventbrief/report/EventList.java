package org.eventbrief.report;

import java.util.stream.Stream;
import org.eventbrief.actor.Actor;

/** Gives the events behind a figure, where their provider's terms allow. */
@FunctionalInterface
public interface EventList {
    /**
     * The events in which a subject took part, in the order of their first day, last day and id.
     *
     * @param actor one of a {@link Subject}'s actors
     * @return to be closed
     */
    Stream<ListedEvent> of(Actor actor);
}
