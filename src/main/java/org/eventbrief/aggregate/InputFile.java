package org.eventbrief.aggregate;

/**
 * What settling needs to know of the file that a row stands in.
 *
 * @param name relative to its input root; orders the rows of one id
 * @param joinsRows whether rows of one id and timestamp are one event (ACLED's actor-based layout)
 * @param hasActorIds whether the layout has the provider's ids of actors
 * @param candidate whether it is a candidate release, which counts only after the release proper
 */
public record InputFile(String name, boolean joinsRows, boolean hasActorIds, boolean candidate) {}
