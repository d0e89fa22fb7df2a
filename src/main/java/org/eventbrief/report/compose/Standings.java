package org.eventbrief.report.compose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eventbrief.actor.Actor;
import org.eventbrief.aggregate.ActorYear;
import org.eventbrief.aggregate.DyadYear;
import org.eventbrief.event.Kind;

/**
 * The actors of a dataset's year that can be compared: neither groups, which hold others, nor crowds and the unknown.
 *
 * @param rows their years
 * @param partners how many of the others each met, by id
 */
record Standings(List<ActorYear> rows, Map<String, Long> partners) {
    /** The kinds of actor that have a place. */
    static final Set<Kind> KINDS = Stream.of(Kind.values())
            .filter(kind -> kind.isCounterpart() && kind != Kind.GROUP)
            .collect(Collectors.toUnmodifiableSet());

    /** Their words in the tables, in order. */
    static List<String> kindCodes() {
        return KINDS.stream().map(Kind::code).sorted().toList();
    }

    static Standings of(Stream<ActorYear> years, Stream<DyadYear> dyads) {
        Map<String, Long> partners = new HashMap<>();
        dyads.forEach(dyad -> {
            meet(partners, dyad.first(), dyad.second());
            meet(partners, dyad.second(), dyad.first());
        });
        return new Standings(
                years.filter(year -> KINDS.contains(year.actor().kind())).toList(), partners);
    }

    private static void meet(Map<String, Long> partners, Actor actor, Actor other) {
        if (KINDS.contains(other.kind())) {
            partners.merge(actor.id(), 1L, Long::sum);
        }
    }

    private OptionalLong value(Measure measure, ActorYear row) {
        return measure == Measure.COUNTERPARTS
                ? OptionalLong.of(partners.getOrDefault(row.actor().id(), 0L))
                : measure.of(row);
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
            OptionalLong other = value(measure, row);
            if (other.isPresent() && other.getAsLong() >= value) {
                more += other.getAsLong() > value ? 1 : 0;
                equal += other.getAsLong() == value ? 1 : 0;
            }
        }
        return new Place(more + 1, equal > 1, rows.size());
    }
}
