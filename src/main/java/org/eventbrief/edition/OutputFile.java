package org.eventbrief.edition;

/**
 * A file of an edition.
 *
 * @param path relative to the edition, with {@code /}
 * @param bytes its size
 * @param sha256 of its bytes
 */
public record OutputFile(String path, long bytes, String sha256) {}
