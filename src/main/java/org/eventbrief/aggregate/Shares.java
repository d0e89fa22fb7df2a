package org.eventbrief.aggregate;

import com.carrotsearch.hppc.LongArrayList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.eventbrief.event.ByteSink;
import org.eventbrief.event.ByteSource;

/**
 * What all events add to actors and pairs, spread over parts of the actors in the order of tables, so that each part can be
 * counted by itself in little memory, however many events there are.
 */
public final class Shares {
    /** A run of bytes that lies together on the shelf; small, for every thread keeps one open for each part. */
    private static final int RUN = 1 << 12;

    private final Order order;
    private final int parts;
    private final Shelf shelf;
    private final List<LongArrayList> places = new ArrayList<>();

    /**
     * No shares yet.
     *
     * @param parts how many there are to be
     */
    public Shares(Order order, int parts, Shelf shelf) {
        this.order = order;
        this.parts = Math.max(1, parts);
        this.shelf = shelf;
        for (int i = 0; i < this.parts; i++) {
            places.add(new LongArrayList());
        }
    }

    Order order() {
        return order;
    }

    Shelf shelf() {
        return shelf;
    }

    /** How many parts there are. */
    public int parts() {
        return parts;
    }

    /** The first rank of a part; that of the part after the last is the number of actors. */
    int firstOf(int part) {
        return (int) (((long) part * order.actors().size() + parts - 1) / parts);
    }

    int partOf(int rank) {
        return (int) ((long) rank * parts / order.actors().size());
    }

    /** Hands over all shares of a part, one after the other in the same object. */
    void forEach(int part, Taker taker) {
        Share share = new Share();
        int first = firstOf(part);
        LongArrayList runs = places.get(part);
        for (int i = 0; i < runs.size(); i += 2) {
            ByteSource from = new ByteSource(shelf.get(runs.get(i), (int) runs.get(i + 1)));
            while (from.hasMore()) {
                share.read(from, first);
                taker.take(share);
            }
        }
    }

    Writer writer() {
        return new Writer();
    }

    private void place(int part, ByteSink run) {
        long at = shelf.put(run.bytes(), run.size());
        LongArrayList runs = places.get(part);
        synchronized (runs) {
            runs.add(at, run.size());
        }
        run.clear();
    }

    /** Is handed shares. */
    interface Taker {
        /** Takes one, which changes afterwards. */
        void take(Share share);
    }

    /** Spreads the shares of one thread. */
    final class Writer {
        private final Share share = new Share();
        private final List<ByteSink> open =
                IntStream.range(0, parts).mapToObj(part -> new ByteSink()).toList();

        Share share() {
            return share;
        }

        /** Adds the share as it is. */
        void add() {
            int part = partOf(share.actor);
            ByteSink run = open.get(part);
            share.write(run, firstOf(part));
            if (run.size() > RUN) {
                place(part, run);
            }
        }

        /** Lays down what is still open. */
        void flush() {
            for (int part = 0; part < parts; part++) {
                if (open.get(part).size() > 0) {
                    place(part, open.get(part));
                }
            }
        }
    }
}
