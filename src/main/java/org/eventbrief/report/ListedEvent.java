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
 * @param side1 the preferred names on side 1, separated by {@code ; }
 * @param side2 those on side 2
 * @param associates1 those of side 1's associates
 * @param associates2 those of side 2's associates
 */
public record ListedEvent(
        Event event, String id, Set<Role> roles, String side1, String side2, String associates1, String associates2) {}
