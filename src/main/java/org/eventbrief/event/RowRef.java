package org.eventbrief.event;

/**
 * Where a row stands.
 *
 * @param file the file's name relative to its input root
 * @param line the record's first physical line, from 1
 */
public record RowRef(String file, long line) {}
