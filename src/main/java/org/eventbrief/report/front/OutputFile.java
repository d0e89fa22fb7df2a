package org.eventbrief.report.front;

/**
 * A file of the edition.
 *
 * @param path relative to the edition's folder, with {@code /}
 * @param bytes its size
 */
public record OutputFile(String path, long bytes) {}
