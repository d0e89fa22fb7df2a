package org.eventbrief.aggregate;

import java.util.OptionalLong;

/**
 * Deaths summed over events, each sum empty where it is known for none of them.
 *
 * @param low sum of the known low counts
 * @param best sum of the known best counts
 * @param high sum of the known high counts
 * @param unknown events whose best count is not known
 */
public record Fatalities(OptionalLong low, OptionalLong best, OptionalLong high, long unknown) {}
