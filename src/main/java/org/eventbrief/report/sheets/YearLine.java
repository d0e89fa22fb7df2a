package org.eventbrief.report.sheets;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.eventbrief.aggregate.ActorYear;
import org.eventbrief.aggregate.Fatalities;

/**
 * A year of one actor as its sheet shows it.
 *
 * @param year which year
 * @param partial whether the dataset covers less than the year
 * @param counted the figures, empty for a covered year without events
 * @param quads events of each class in the order of the classes, those of unknown class last
 * @param events against the year before
 * @param deaths best fatalities against the year before
 */
record YearLine(
        int year, boolean partial, Optional<ActorYear> counted, List<Long> quads, Change events, Change deaths) {
    /** Such as {@code 2023}, or {@code 2024 (partial)}. */
    String label() {
        return year + (partial ? " (partial)" : "");
    }

    long eventsOrNone() {
        return counted.map(ActorYear::events).orElse(0L);
    }

    OptionalLong best() {
        return counted.map(row -> row.fatalities().best()).orElse(OptionalLong.empty());
    }

    /** How far the low count is below the best one, empty where one of them is unknown or they are out of order. */
    OptionalLong below() {
        return counted.map(ActorYear::fatalities)
                .map(deaths -> distance(deaths.low(), deaths.best()))
                .orElse(OptionalLong.empty());
    }

    /** How far the high count is above the best one. */
    OptionalLong above() {
        return counted.map(ActorYear::fatalities)
                .map(deaths -> distance(deaths.best(), deaths.high()))
                .orElse(OptionalLong.empty());
    }

    private static OptionalLong distance(OptionalLong from, OptionalLong to) {
        return from.isPresent() && to.isPresent() && to.getAsLong() >= from.getAsLong()
                ? OptionalLong.of(to.getAsLong() - from.getAsLong())
                : OptionalLong.empty();
    }

    /** The best count of a year whose deaths are known in every event, for a comparison. */
    static OptionalLong whollyKnown(ActorYear year) {
        Fatalities deaths = year.fatalities();
        return deaths.unknown() == 0 ? deaths.best() : OptionalLong.empty();
    }
}
