package org.eventbrief.settings;

import java.util.List;

/**
 * About whom and when workbooks and briefings are made; it narrows reports, never counts.
 *
 * @param actors ids, names or patterns with {@code *}; none for the most active ones
 * @param years which years
 * @param top how many actors of each dataset where none are named
 */
public record Interest(List<String> actors, Years years, int top) {}
