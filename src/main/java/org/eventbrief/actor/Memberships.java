package org.eventbrief.actor;

import java.util.List;

/**
 * The groups of an actor at a date.
 *
 * @param groups their numbers in {@link Identities}
 * @param overlapped whether one was taken although its membership does not hold for the whole date
 */
public record Memberships(List<Integer> groups, boolean overlapped) {}
