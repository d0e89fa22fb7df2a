package org.eventbrief.aggregate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.eventbrief.actor.Actor;
import org.eventbrief.actor.Directory;
import org.eventbrief.event.CodePoints;
import org.eventbrief.event.EventType;
import org.eventbrief.event.Vocabulary;

/** The tables of pairs of actors; the first of a pair stands before the second by id. */
final class DyadTables {
    private final Counts counts;
    private final Directory directory;
    private final Map<String, Boolean> directed = new HashMap<>();
    private final Ranks actors;
    private final Sorted<DyadYear> years;
    private final List<CoarseType> coarse = new ArrayList<>();
    private final Tally types = Tally.ofSums(Counts.MORE);
    private final Map<Integer, List<Long>> pairsOf = new HashMap<>();

    /** An event type without its subtype. */
    private record CoarseType(String type, String quad) {}

    DyadTables(Counts counts, Vocabulary words, Directory directory, List<Dataset> datasets) {
        this.counts = counts;
        this.directory = directory;
        this.actors = ActorTables.ranks(directory);
        datasets.forEach(dataset -> directed.put(dataset.code(), dataset.directed()));
        years = Sorted.of(counts.dyadYears, this::ranked, this::year);
        joinSubtypes(words);
        indexPairs();
    }

    Stream<DyadYear> years() {
        return years.rows();
    }

    List<DyadYear> of(Actor actor) {
        return pairsOf.getOrDefault(directory.number(actor), List.of()).stream()
                .sorted()
                .map(this::year)
                .toList();
    }

    Stream<DyadYearType> types() {
        Ranks order = Ranks.of(
                coarse,
                Comparator.comparing(CoarseType::type, CodePoints.ORDER)
                        .thenComparing(CoarseType::quad, CodePoints.ORDER));
        long[] pairs = new long[counts.dyadYears.size()];
        Map<Long, Integer> places = new HashMap<>();
        for (int row = 0; row < pairs.length; row++) {
            pairs[row] = ranked(counts.dyadYears.key(row));
        }
        java.util.Arrays.sort(pairs);
        for (int i = 0; i < pairs.length; i++) {
            places.put(pairs[i], i);
        }
        return Sorted.of(
                        types,
                        key -> Counts.wide(
                                places.getOrDefault(ranked(counts.dyadYears.key((int) (key >>> 32))), 0),
                                order.rank((int) key)),
                        wide -> type(pairs[(int) (wide >>> 32)], order.number((int) wide)))
                .rows();
    }

    /** For each actor and year, how many partners it has that are somebody to be met. */
    Tally counterparts() {
        Tally counterparts = Tally.ofSums(1);
        for (int row = 0; row < counts.dyadYears.size(); row++) {
            long pair = counts.dyadYears.key(row);
            partner(counterparts, Key.first(pair), Key.second(pair), Key.pairYear(pair));
            partner(counterparts, Key.second(pair), Key.first(pair), Key.pairYear(pair));
        }
        return counterparts;
    }

    private void partner(Tally counterparts, int actor, int partner, int year) {
        if (directory.actor(partner).kind().isCounterpart()) {
            counterparts.put(counterparts.row(Key.of(actor, year, 0)), 0, 1);
        }
    }

    private long ranked(long pair) {
        int a = actors.rank(Key.first(pair));
        int b = actors.rank(Key.second(pair));
        return Key.ofPair(Math.min(a, b), Math.max(a, b), Key.pairYear(pair));
    }

    /** Pairs are counted with the lower number first, which need not be the lower rank. */
    private int row(long ranked) {
        int a = actors.number(Key.first(ranked));
        int b = actors.number(Key.second(ranked));
        return counts.dyadYears.find(Key.ofPair(Math.min(a, b), Math.max(a, b), Key.pairYear(ranked)));
    }

    private DyadYear year(long ranked) {
        int first = actors.number(Key.first(ranked));
        int second = actors.number(Key.second(ranked));
        int row = row(ranked);
        long events = counts.dyadYears.cell(row, Counts.EVENTS);
        boolean told = directed.getOrDefault(directory.actor(first).dataset(), false);
        boolean asCounted = first < second;
        return new DyadYear(
                directory.actor(first),
                directory.actor(second),
                Key.pairYear(ranked),
                events,
                DeathColumns.of(counts.dyadYears, row, Counts.DEATHS, events),
                direction(row, told, asCounted ? Counts.FIRST_TO_SECOND : Counts.SECOND_TO_FIRST),
                direction(row, told, asCounted ? Counts.SECOND_TO_FIRST : Counts.FIRST_TO_SECOND));
    }

    private OptionalLong direction(int row, boolean told, int column) {
        return told ? OptionalLong.of(counts.dyadYears.cell(row, column)) : OptionalLong.empty();
    }

    private DyadYearType type(long ranked, int coarseType) {
        int row = types.find(Counts.wide(row(ranked), coarseType));
        long events = types.cell(row, Counts.EVENTS);
        CoarseType type = coarse.get(coarseType);
        return new DyadYearType(
                directory.actor(actors.number(Key.first(ranked))),
                directory.actor(actors.number(Key.second(ranked))),
                Key.pairYear(ranked),
                type.type(),
                type.quad(),
                events,
                DeathColumns.of(types, row, Counts.DEATHS, events).best());
    }

    private void joinSubtypes(Vocabulary words) {
        Map<CoarseType, Integer> numbers = new HashMap<>();
        int[] coarseOf = new int[words.types().size()];
        for (int i = 0; i < coarseOf.length; i++) {
            EventType fine = words.types().get(i);
            coarseOf[i] = numbers.computeIfAbsent(new CoarseType(fine.type(), fine.quadWords()), type -> {
                coarse.add(type);
                return coarse.size() - 1;
            });
        }
        for (int row = 0; row < counts.dyadYearTypes.size(); row++) {
            long key = counts.dyadYearTypes.key(row);
            types.merge(Counts.wide((int) (key >>> 32), coarseOf[(int) key]), counts.dyadYearTypes, row);
        }
    }

    private void indexPairs() {
        for (int row = 0; row < counts.dyadYears.size(); row++) {
            long pair = counts.dyadYears.key(row);
            long ranked = ranked(pair);
            pairsOf.computeIfAbsent(Key.first(pair), actor -> new ArrayList<>()).add(ranked);
            pairsOf.computeIfAbsent(Key.second(pair), actor -> new ArrayList<>())
                    .add(ranked);
        }
    }
}
