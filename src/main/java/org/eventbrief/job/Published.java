package org.eventbrief.job;

import java.util.OptionalLong;
import org.eventbrief.aggregate.Fatalities;

/** The figures of a row as this edition publishes them. */
record Published(long events, Fatalities fatalities) {
    static final Published NOTHING =
            new Published(0, new Fatalities(OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty(), 0));
}
