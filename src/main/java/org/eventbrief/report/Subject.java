package org.eventbrief.report;

import java.util.List;
import java.util.Map;
import org.eventbrief.actor.Actor;

/**
 * Somebody about whom a workbook and briefings are made, as one or more datasets know them; figures of two datasets are never
 * added.
 *
 * @param slug names the files
 * @param name as titles show it
 * @param actors the same actor in each dataset that has it
 * @param years for each dataset code the years of its briefings, in order
 */
public record Subject(String slug, String name, List<Actor> actors, Map<String, List<Integer>> years) {}
