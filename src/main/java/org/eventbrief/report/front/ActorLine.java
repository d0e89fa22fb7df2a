package org.eventbrief.report.front;

import java.util.List;
import org.eventbrief.report.front.Block.Cell;

/**
 * An actor in the list.
 *
 * @param name as it is called
 * @param aliases other names, by which it is found too
 * @param cells its kind, its dataset, then all columns up to its trend and its reports
 * @param trend its events by year
 * @param reports links to them, or none
 */
public record ActorLine(String name, List<String> aliases, List<Cell> cells, Trend trend, List<Link> reports) {}
