package org.eventbrief.aggregate;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.eventbrief.event.CodePoints;
import org.eventbrief.event.CompactEvent;
import org.eventbrief.event.Fate;

/** Sets the rows, the events and the actors of each dataset's year against each other, each counted by itself. */
final class Reconciling {
    private static final Fate[] FATES = Fate.values();

    private final Counts counts;
    private final List<Dataset> datasets;
    private final Tally sums = Tally.ofSums(1);
    private final Map<Long, SortedMap<Integer, Long>> byActors = new HashMap<>();

    /**
     * Sets them against each other.
     *
     * @param actorYears of actors that are no groups
     */
    Reconciling(Counts counts, List<Dataset> datasets, Stream<ActorYear> actorYears) {
        this.counts = counts;
        this.datasets = datasets;
        addActors(actorYears);
        for (int row = 0; row < counts.actorsPerEvent.size(); row++) {
            long key = counts.actorsPerEvent.key(row);
            byActors.computeIfAbsent(yearOf(key), year -> new TreeMap<>())
                    .put(Key.third(key), counts.actorsPerEvent.cell(row, ActorCounts.EVENTS));
        }
    }

    /** By dataset and year, the rows without a year first. */
    Stream<Reconciliation> rows() {
        Ranks order = Ranks.of(datasets, Comparator.comparing(Dataset::code, CodePoints.ORDER));
        return LongStream.concat(keys(counts.rows), keys(counts.datasetYears))
                .map(key -> Key.of(order.rank(Key.actor(key)), Key.year(key), 0))
                .distinct()
                .sorted()
                .mapToObj(key -> of(Key.of(order.number(Key.actor(key)), Key.year(key), 0)));
    }

    private Reconciliation of(long key) {
        Map<Fate, Long> rows = new EnumMap<>(Fate.class);
        for (Fate fate : FATES) {
            rows.put(fate, cell(counts.rows, Key.of(Key.actor(key), Key.year(key), fate.ordinal())));
        }
        int year = Key.year(key);
        return new Reconciliation(
                datasets.get(Key.actor(key)),
                year == CompactEvent.NO_YEAR ? OptionalInt.empty() : OptionalInt.of(year),
                rows,
                cell(counts.datasetYears, key),
                byActors.getOrDefault(key, new TreeMap<>()),
                cell(counts.associatesOnly, key),
                cell(sums, key));
    }

    private void addActors(Stream<ActorYear> actorYears) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < datasets.size(); i++) {
            numbers.put(datasets.get(i).code(), i);
        }
        actorYears.forEach(year -> {
            int dataset = numbers.getOrDefault(year.actor().dataset(), -1);
            sums.put(sums.row(Key.of(dataset, year.year(), 0)), 0, year.events());
        });
    }

    private static LongStream keys(Tally tally) {
        return LongStream.range(0, tally.size()).map(row -> yearOf(tally.key((int) row)));
    }

    private static long yearOf(long key) {
        return Key.of(Key.actor(key), Key.year(key), 0);
    }

    private static long cell(Tally tally, long key) {
        int row = tally.find(key);
        return row < 0 ? 0 : tally.cell(row, 0);
    }
}
