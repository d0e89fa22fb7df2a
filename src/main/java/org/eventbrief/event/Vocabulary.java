package org.eventbrief.event;

import java.util.List;

/**
 * The words behind the numbers of {@link CompactEvent}s; a word's number is its place in its list.
 *
 * @param datasets codes of datasets
 * @param mentions who is spoken of
 * @param types what happened
 * @param places where
 */
public record Vocabulary(List<String> datasets, List<Mention> mentions, List<EventType> types, List<Place> places) {}
