package org.eventbrief.report;

import java.util.List;
import org.eventbrief.event.Event;

/**
 * An event that belongs to no year, listed so that it is not lost.
 *
 * @param event the event with its account
 * @param actors the names of all who took part, in the order of the row
 * @param actorIds their ids
 */
public record UnplacedEvent(Event event, List<String> actors, List<String> actorIds) {}
