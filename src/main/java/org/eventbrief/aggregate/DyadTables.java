package org.eventbrief.aggregate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.IntStream;
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
    private final Vocabulary words;
    /** Types in the order of their type and class, so that those that differ in their subtype only are neighbours. */
    private final Ranks types;

    DyadTables(Counts counts, Vocabulary words, Directory directory, List<Dataset> datasets) {
        this.counts = counts;
        this.directory = directory;
        this.words = words;
        this.actors = ActorTables.ranks(directory);
        this.types = Ranks.of(
                words.types(),
                Comparator.comparing(EventType::type, CodePoints.ORDER)
                        .thenComparing(EventType::quadWords, CodePoints.ORDER));
        datasets.forEach(dataset -> directed.put(dataset.code(), dataset.directed()));
        years = Sorted.of(counts.dyadYears, this::ranked, this::year);
    }

    Stream<DyadYear> years() {
        return years.rows();
    }

    List<DyadYear> of(Actor actor) {
        int number = directory.number(actor);
        return IntStream.range(0, counts.dyadYears.size())
                .mapToLong(counts.dyadYears::key)
                .filter(pair -> Key.first(pair) == number || Key.second(pair) == number)
                .map(this::ranked)
                .sorted()
                .mapToObj(this::year)
                .toList();
    }

    Stream<DyadYearType> types() {
        Tally tally = counts.dyadYearTypes;
        long[] pairs = IntStream.range(0, counts.dyadYears.size())
                .mapToLong(row -> ranked(counts.dyadYears.key(row)))
                .sorted()
                .toArray();
        long[] rows = IntStream.range(0, tally.size())
                .mapToLong(row -> Counts.wide(
                        Arrays.binarySearch(pairs, ranked(counts.dyadYears.key((int) (tally.key(row) >>> 32)))),
                        types.rank((int) tally.key(row))))
                .sorted()
                .toArray();
        return IntStream.range(0, rows.length)
                .filter(i -> i == 0 || !isSameRow(rows[i - 1], rows[i]))
                .mapToObj(i -> type(pairs, rows, i));
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

    /** The row that begins at a place and takes in its neighbours that differ in their subtype only. */
    private DyadYearType type(long[] pairs, long[] rows, int from) {
        long pair = pairs[(int) (rows[from] >>> 32)];
        EventType type = words.types().get(types.number((int) rows[from]));
        Tally tally = counts.dyadYearTypes;
        long events = 0;
        long best = 0;
        long known = 0;
        for (int i = from; i < rows.length && (i == from || isSameRow(rows[i - 1], rows[i])); i++) {
            int row = tally.find(Counts.wide(row(pair), types.number((int) rows[i])));
            events += tally.cell(row, Counts.EVENTS);
            best += tally.cell(row, Counts.BEST);
            known += tally.cell(row, Counts.BEST + 1);
        }
        return new DyadYearType(
                directory.actor(actors.number(Key.first(pair))),
                directory.actor(actors.number(Key.second(pair))),
                Key.pairYear(pair),
                type.type(),
                type.quadWords(),
                events,
                known == 0 ? OptionalLong.empty() : OptionalLong.of(best));
    }

    private boolean isSameRow(long a, long b) {
        EventType first = words.types().get(types.number((int) a));
        EventType second = words.types().get(types.number((int) b));
        return a >>> 32 == b >>> 32
                && first.type().equals(second.type())
                && first.quad().equals(second.quad());
    }
}
