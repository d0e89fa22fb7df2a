package org.eventbrief.report.book;

/**
 * A sheet as it stands in a finished book.
 *
 * @param name the name that it got
 * @param about the line about it
 * @param table the name that its table got
 * @param rows how many rows its table has, header and total not counted
 */
public record ListedSheet(String name, String about, String table, long rows) {}
