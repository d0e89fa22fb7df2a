package org.eventbrief.actor;

import org.eventbrief.event.Kind;

/**
 * Who takes part, as one dataset knows them.
 *
 * @param dataset the dataset's code
 * @param id stable: an id of the reference tables, or {@code <dataset>:<provider's id or name>}
 * @param name the preferred name
 * @param kind what sort of actor
 */
public record Actor(String dataset, String id, String name, Kind kind) {}
