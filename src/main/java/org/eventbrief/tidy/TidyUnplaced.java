package org.eventbrief.tidy;

import java.util.List;
import org.eventbrief.event.Event;

/**
 * An event that belongs to no year.
 *
 * @param event the event with its account
 * @param actors the preferred names of all who took part, in the order of the row
 * @param idOnly whether its provider's terms allow no more to be shown than the event's id and where its row stands
 */
public record TidyUnplaced(Event event, List<String> actors, boolean idOnly) {
    /** Keeps its own copy of the names. */
    public TidyUnplaced {
        actors = List.copyOf(actors);
    }
}
