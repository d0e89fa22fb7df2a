package org.eventbrief.report.front;

import java.util.List;
import java.util.Set;

/**
 * Events by year, to be drawn small.
 *
 * @param events of each year in turn
 * @param partial the positions of partial years
 * @param words what one should see
 */
public record Trend(List<Long> events, Set<Integer> partial, String words) {}
