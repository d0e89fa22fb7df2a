package org.eventbrief.event;

/**
 * How a dataset speaks of somebody; several mentions may be one actor.
 *
 * @param dataset the dataset's code
 * @param providerId the provider's id of the actor, or empty
 * @param name the name after cleaning
 * @param kind what the provider says the actor is, {@link Kind#OTHER} where nothing
 */
public record Mention(String dataset, String providerId, String name, Kind kind) {}
