package org.eventbrief.report.compose;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eventbrief.aggregate.ActorYear;
import org.eventbrief.event.Kind;

/**
 * The actors of a dataset's year that can be compared: neither groups, which hold others, nor crowds and the unknown.
 *
 * @param rows their years
 */
record Standings(List<ActorYear> rows) {
    /** The kinds of actor that have a place. */
    static final Set<Kind> KINDS = Stream.of(Kind.values())
            .filter(kind -> kind.isCounterpart() && kind != Kind.GROUP)
            .collect(Collectors.toUnmodifiableSet());

    /** Their words in the tables, in order. */
    static List<String> kindCodes() {
        return KINDS.stream().map(Kind::code).sorted().toList();
    }

    static Standings of(Stream<ActorYear> years) {
        return new Standings(
                years.filter(year -> KINDS.contains(year.actor().kind())).toList());
    }

    /**
     * The place of an actor's year: how many others have more, and one.
     *
     * @param shared whether somebody else has as many
     * @param of how many actors
     */
    record Place(long rank, boolean shared, long of) {}

    Place place(Measure measure, long value) {
        long more = 0;
        long equal = 0;
        for (ActorYear row : rows) {
            OptionalLong other = measure.of(row);
            if (other.isPresent() && other.getAsLong() >= value) {
                more += other.getAsLong() > value ? 1 : 0;
                equal += other.getAsLong() == value ? 1 : 0;
            }
        }
        return new Place(more + 1, equal > 1, rows.size());
    }
}
