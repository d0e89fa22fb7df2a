package org.eventbrief.tidy;

/**
 * A file that was written.
 *
 * @param name within the folder of the data
 * @param rows its records without the header, 0 for one that is no table
 * @param bytes its size
 * @param sha256 of its bytes, in hexadecimal
 */
public record TidyFile(String name, long rows, long bytes, String sha256) {}
