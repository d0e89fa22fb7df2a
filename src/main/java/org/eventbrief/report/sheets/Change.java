package org.eventbrief.report.sheets;

import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * A figure against that of the year before.
 *
 * @param absolute the difference, empty where the two cannot be compared
 * @param relative the difference as a share of the year before, empty also where that is too small a base
 */
record Change(OptionalLong absolute, OptionalDouble relative) {
    /** The two cannot be compared. */
    static final Change NONE = new Change(OptionalLong.empty(), OptionalDouble.empty());

    /**
     * The change between two figures that may not be known.
     *
     * @param smallestBase the smallest base from which a percentage says more than the difference
     */
    static Change of(OptionalLong now, OptionalLong before, long smallestBase) {
        if (now.isEmpty() || before.isEmpty()) {
            return NONE;
        }
        long difference = now.getAsLong() - before.getAsLong();
        return new Change(
                OptionalLong.of(difference),
                before.getAsLong() < smallestBase
                        ? OptionalDouble.empty()
                        : OptionalDouble.of((double) difference / before.getAsLong()));
    }
}
