package org.eventbrief.briefing;

/**
 * What became of a briefing.
 *
 * @param pages how many there are
 * @param substituted how many characters of what is read no font has, so that a box stands for each
 */
public record Rendition(int pages, int substituted) {}
