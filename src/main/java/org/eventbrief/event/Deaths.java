package org.eventbrief.event;

/**
 * Fatalities in one event, each figure a count of people or {@link #UNKNOWN}.
 *
 * @param low the lowest count that the provider thinks right
 * @param best the count that the provider thinks best
 * @param high the highest
 */
public record Deaths(int low, int best, int high) {
    /** Stands for a figure that nobody gave; never a zero. */
    public static final int UNKNOWN = -1;

    /** Nothing is known. */
    public static final Deaths NONE_KNOWN = new Deaths(UNKNOWN, UNKNOWN, UNKNOWN);

    /** The three figures as given, where a best without a bound lends itself to it. */
    public static Deaths of(int low, int best, int high) {
        if (low == UNKNOWN && best == UNKNOWN && high == UNKNOWN) {
            return NONE_KNOWN;
        }
        return new Deaths(low == UNKNOWN ? best : low, best, high == UNKNOWN ? best : high);
    }

    /** Whether the best count is known. */
    public boolean known() {
        return best != UNKNOWN;
    }

    /** Whether the figures that are known stand in the order low, best, high. */
    public boolean ordered() {
        return (low == UNKNOWN || best == UNKNOWN || low <= best)
                && (best == UNKNOWN || high == UNKNOWN || best <= high)
                && (low == UNKNOWN || high == UNKNOWN || low <= high);
    }
}
