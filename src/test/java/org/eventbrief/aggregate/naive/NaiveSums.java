package org.eventbrief.aggregate.naive;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.ToIntFunction;

/** Figures of some events. */
final class NaiveSums {
    private NaiveSums() {}

    static String year(NaiveEvent event) {
        return Integer.toString(event.row.year().orElseThrow());
    }

    static OptionalLong sum(List<NaiveEvent> own, ToIntFunction<World.Deaths> figure) {
        List<Integer> known = own.stream()
                .map(event -> figure.applyAsInt(event.row.deaths()))
                .filter(number -> number >= 0)
                .toList();
        return known.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(known.stream().mapToLong(Integer::longValue).sum());
    }

    static long unknown(List<NaiveEvent> own) {
        return own.stream().filter(event -> event.row.deaths().best() < 0).count();
    }
}
