package org.eventbrief.report.front;

import java.time.LocalDate;

/**
 * An edition in the list of all.
 *
 * @param name the edition's name, which is its folder's
 * @param asOf the last day that counts
 * @param summary what is in it, in a sentence
 * @param scoped whether it was made for a few actors or years and never becomes the latest
 */
public record EditionLine(String name, LocalDate asOf, String summary, boolean scoped) {}
