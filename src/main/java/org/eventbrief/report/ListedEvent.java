package org.eventbrief.report;

import java.util.Set;
import org.eventbrief.event.Event;
import org.eventbrief.event.Role;

/**
 * An event as a list shows it.
 *
 * @param event with its account where that may be shown, else without
 * @param id its id among the counted events, which differs from the row's where an id was used twice
 * @param roles those of the actor whose list it is
 * @param names the preferred names of who took part
 * @param ids their actor ids, as {@code actor_id} in the tables
 */
public record ListedEvent(Event event, String id, Set<Role> roles, Sides names, Sides ids) {
    /** The names on side 1. */
    public String side1() {
        return names.side1();
    }

    /** The names on side 2. */
    public String side2() {
        return names.side2();
    }

    /** The names of side 1's associates. */
    public String associates1() {
        return names.associates1();
    }

    /** The names of side 2's associates. */
    public String associates2() {
        return names.associates2();
    }
}
