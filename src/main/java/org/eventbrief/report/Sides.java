package org.eventbrief.report;

/**
 * Who is in an event in which role, in one form: all names, or all ids, in the same order.
 *
 * @param side1 those on side 1, separated by {@code ; }
 * @param side2 those on side 2
 * @param associates1 those of side 1's associates
 * @param associates2 those of side 2's associates
 */
public record Sides(String side1, String side2, String associates1, String associates2) {}
