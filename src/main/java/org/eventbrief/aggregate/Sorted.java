package org.eventbrief.aggregate;

import java.util.Arrays;
import java.util.function.LongFunction;
import java.util.function.LongUnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The rows of a tally in the order of their words; keys made of ranks sort as the words do. */
final class Sorted<R> {
    private final long[] ranked;
    private final LongFunction<R> read;

    private Sorted(long[] ranked, LongFunction<R> read) {
        this.ranked = ranked;
        this.read = read;
    }

    /**
     * Sorts a tally.
     *
     * @param rank from a key of the tally to a key of ranks
     * @param read from a key of ranks to the row that it stands for
     */
    static <R> Sorted<R> of(Tally tally, LongUnaryOperator rank, LongFunction<R> read) {
        long[] keys = new long[tally.size()];
        for (int row = 0; row < keys.length; row++) {
            keys[row] = rank.applyAsLong(tally.key(row));
        }
        Arrays.sort(keys);
        return new Sorted<>(keys, read);
    }

    Stream<R> rows() {
        return LongStream.of(ranked).mapToObj(read);
    }
}
