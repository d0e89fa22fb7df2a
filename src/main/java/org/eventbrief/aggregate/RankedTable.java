package org.eventbrief.aggregate;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eventbrief.event.ByteSink;
import org.eventbrief.event.ByteSource;

/**
 * A table on a shelf: the rows of each actor together, actors in the order of their ranks. In memory is only where they lie.
 *
 * @param <R> a row
 */
final class RankedTable<R> {
    private final Shares shares;
    private final Reader<R> reader;
    private final long[] starts;
    /** For each part where the rows of each of its actors begin, and where those of the last end. */
    private final int[][] offsets;

    /**
     * An empty table.
     *
     * @param shares whose parts it has
     */
    RankedTable(Shares shares, Reader<R> reader) {
        this.shares = shares;
        this.reader = reader;
        this.starts = new long[shares.parts()];
        this.offsets = new int[shares.parts()][];
    }

    /** Reads a row of an actor. */
    interface Reader<R> {
        /** The row that begins here. */
        R read(int rank, ByteSource from);
    }

    /**
     * Writes the rows of one part, which is to be closed before the next is begun.
     *
     * @param rows empty, and lent until then
     */
    Part part(int part, ByteSink rows) {
        return new Part(part, rows);
    }

    /** All rows, actor by actor. */
    Stream<R> rows() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(new Rows(), Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    /** The rows of an actor. */
    List<R> of(int rank) {
        int part = shares.partOf(rank);
        int at = rank - shares.firstOf(part);
        int from = offsets[part][at];
        int length = offsets[part][at + 1] - from;
        List<R> rows = new ArrayList<>();
        if (length > 0) {
            ByteSource bytes = new ByteSource(shares.shelf().get(starts[part] + from, length));
            while (bytes.hasMore()) {
                rows.add(reader.read(rank, bytes));
            }
        }
        return rows;
    }

    /** The rows of one part, written actor by actor. */
    final class Part {
        private final int part;
        private final int first;
        private final int[] begins;
        private final ByteSink rows;
        private int next;

        private Part(int part, ByteSink rows) {
            this.part = part;
            this.rows = rows;
            this.first = shares.firstOf(part);
            this.begins = new int[shares.firstOf(part + 1) - first + 1];
        }

        /** Where to write a row of an actor, whose rank is never below that of the row before. */
        ByteSink row(int rank) {
            beginUpTo(rank - first);
            return rows;
        }

        /** Lays all rows on the shelf. */
        void close() {
            beginUpTo(begins.length - 1);
            offsets[part] = begins;
            starts[part] = shares.shelf().put(rows.bytes(), rows.size());
            rows.clear();
        }

        private void beginUpTo(int actor) {
            while (next <= actor) {
                begins[next++] = rows.size();
            }
        }
    }

    private final class Rows implements Iterator<R> {
        private int part = -1;
        private int rank;
        private int ends;
        private ByteSource bytes = new ByteSource(new byte[0]);

        @Override
        public boolean hasNext() {
            while (!bytes.hasMore() && part + 1 < shares.parts()) {
                part++;
                rank = shares.firstOf(part);
                ends = offsets[part].length > 1 ? offsets[part][1] : 0;
                bytes = new ByteSource(shares.shelf().get(starts[part], offsets[part][offsets[part].length - 1]));
            }
            return bytes.hasMore();
        }

        @Override
        public R next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            while (bytes.position() >= ends) {
                rank++;
                ends = offsets[part][rank - shares.firstOf(part) + 1];
            }
            return reader.read(rank, bytes);
        }
    }
}
