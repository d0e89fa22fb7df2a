package org.eventbrief.settings;

/**
 * The numbers that decide what reports say, and how much of it.
 *
 * @param percentageBase the smallest number from which a change is told in per cent
 * @param smallNumbers numbers below it are said to tell little about a trend
 * @param smallestChange by so many events somebody must have risen or fallen to be listed
 * @param risersAndFallers how many of each are listed
 * @param mostActive how many actors the overview draws
 * @param deadliestPairs how many the overview lists
 * @param deadliestEvents how many a briefing tells where it does not tell all
 * @param allEvents up to so many events of a year a briefing tells all
 */
public record Thresholds(
        int percentageBase,
        int smallNumbers,
        int smallestChange,
        int risersAndFallers,
        int mostActive,
        int deadliestPairs,
        int deadliestEvents,
        int allEvents) {
    /** What holds where the configuration is silent. */
    public static final Thresholds DEFAULT = new Thresholds(20, 10, 1, 5, 8, 5, 3, 12);
}
