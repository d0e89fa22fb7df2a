package org.eventbrief.aggregate;

import static org.eventbrief.aggregate.ActorCounts.MORE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.eventbrief.actor.Actor;
import org.eventbrief.actor.Directory;
import org.eventbrief.event.ByteSink;
import org.eventbrief.event.ByteSource;
import org.eventbrief.event.EventType;

/** The tables of pairs of actors; the first of a pair stands before the second by id. */
final class DyadTables {
    private final Order order;
    private final Directory directory;
    private final Map<String, Boolean> directed = new HashMap<>();
    private final RankedTable<DyadYear> years;
    /** The same rows, under the second actor. */
    private final RankedTable<DyadYear> mirrored;

    private final RankedTable<DyadYearType> types;

    DyadTables(Shares shares, Directory directory, List<Dataset> datasets) {
        this.order = shares.order();
        this.directory = directory;
        this.years = new RankedTable<>(shares, (rank, from) -> year(rank, from, true));
        this.mirrored = new RankedTable<>(shares, (rank, from) -> year(rank, from, false));
        this.types = new RankedTable<>(shares, this::type);
        datasets.forEach(dataset -> directed.put(dataset.code(), dataset.directed()));
    }

    Stream<DyadYear> years() {
        return years.rows();
    }

    Stream<DyadYearType> types() {
        return types.rows();
    }

    /** The rows in which an actor is the second come first, for its partners stand before it. */
    List<DyadYear> of(int rank) {
        List<DyadYear> all = new ArrayList<>(mirrored.of(rank));
        all.addAll(years.of(rank));
        return all;
    }

    /**
     * Lays down the rows of a part.
     *
     * @return for each actor and year, how many partners it has that are somebody to be met
     */
    Tally write(int part, ActorCounts counts) {
        Tally counterparts = Tally.ofSums(1);
        long[] dyads = counts.dyads.sortedKeys();
        write(years.part(part, counts.rows), counts.dyads, dyads, counterparts);
        write(mirrored.part(part, counts.rows), counts.mirrored, counts.mirrored.sortedKeys(), counterparts);
        writeTypes(types.part(part, counts.rows), counts, dyads);
        return counterparts;
    }

    private void write(RankedTable<DyadYear>.Part rows, Tally tally, long[] keys, Tally counterparts) {
        for (long key : keys) {
            ByteSink to = rows.row(Key.first(key));
            to.numbers(Key.second(key), Key.pairYear(key));
            Cells.write(tally, tally.find(key), MORE + 2, to);
            if (actor(Key.second(key)).kind().isCounterpart()) {
                counterparts.put(counterparts.row(Key.of(Key.first(key), Key.pairYear(key), 0)), 0, 1);
            }
        }
        rows.close();
    }

    private static void writeTypes(RankedTable<DyadYearType>.Part rows, ActorCounts counts, long[] dyads) {
        int[] places = new int[dyads.length];
        for (int i = 0; i < dyads.length; i++) {
            places[counts.dyads.find(dyads[i])] = i;
        }
        Tally tally = counts.dyadClasses;
        long[] keys = new long[tally.size()];
        for (int row = 0; row < keys.length; row++) {
            keys[row] = Counts.wide(places[(int) (tally.key(row) >>> 32)], (int) tally.key(row));
        }
        Arrays.sort(keys);
        for (long key : keys) {
            long dyad = dyads[(int) (key >>> 32)];
            int row = tally.find(Counts.wide(counts.dyads.find(dyad), Key.low(key)));
            ByteSink to = rows.row(Key.first(dyad));
            to.numbers(
                    Key.second(dyad),
                    Key.pairYear(dyad),
                    Key.low(key),
                    tally.cell(row, ActorCounts.EVENTS),
                    tally.cell(row, ActorCounts.BEST),
                    tally.cell(row, ActorCounts.BEST + 1));
        }
        rows.close();
    }

    private Actor actor(int rank) {
        return directory.actor(order.actors().number(rank));
    }

    private DyadYear year(int rank, ByteSource from, boolean first) {
        Actor actor = actor(rank);
        long[] keys = from.numbers(2);
        Actor partner = actor((int) keys[0]);
        int year = (int) keys[1];
        Cells cells = Cells.read(from, MORE + 2);
        boolean told = directed.getOrDefault(actor.dataset(), false);
        OptionalLong there = told ? OptionalLong.of(cells.at(ActorCounts.THERE)) : OptionalLong.empty();
        OptionalLong back = told ? OptionalLong.of(cells.at(ActorCounts.BACK)) : OptionalLong.empty();
        return new DyadYear(
                first ? actor : partner,
                first ? partner : actor,
                year,
                cells.events(),
                cells.deaths(),
                first ? there : back,
                first ? back : there);
    }

    private DyadYearType type(int rank, ByteSource from) {
        long[] row = from.numbers(6);
        EventType type = order.classAt((int) row[2]);
        return new DyadYearType(
                actor(rank),
                actor((int) row[0]),
                (int) row[1],
                type.type(),
                type.quadWords(),
                row[3],
                row[5] == 0 ? OptionalLong.empty() : OptionalLong.of(row[4]));
    }
}
