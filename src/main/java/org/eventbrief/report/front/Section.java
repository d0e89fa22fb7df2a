package org.eventbrief.report.front;

import java.util.List;

/**
 * A part of a page.
 *
 * @param id to link to, of small letters
 * @param heading above it
 * @param blocks in reading order
 */
public record Section(String id, String heading, List<Block> blocks) {}
