package org.eventbrief.source;

/**
 * A word of an event, with its number among the words of its reader.
 *
 * @param value the word
 * @param number its place in {@link org.eventbrief.event.Words}
 */
record Word<T>(T value, int number) {}
