package org.eventbrief.aggregate;

import org.eventbrief.event.CompactEvent;
import org.eventbrief.event.Fate;

/**
 * What became of a row.
 *
 * @param event the row, or the event that several rows were joined to
 * @param fate its fate
 * @param id the event's id, which differs from the row's where an id was used twice
 * @param reused whether the id stands for another event too
 */
public record Settled(CompactEvent event, Fate fate, String id, boolean reused) {}
