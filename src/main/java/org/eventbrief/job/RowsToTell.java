package org.eventbrief.job;

import com.carrotsearch.hppc.LongHashSet;
import java.util.Arrays;
import java.util.List;
import org.eventbrief.event.Event;
import org.eventbrief.notice.RejectedRow;
import org.eventbrief.notice.RemarkedRow;
import org.eventbrief.source.Block;
import org.eventbrief.source.BlockReader;
import org.eventbrief.source.Rows;
import org.eventbrief.source.SourceFile;

/** Rows that are read once more for what is told of them; blocks without such a row are left alone. */
final class RowsToTell {
    private static final int LINE_BITS = 40;

    private final LongHashSet rows = new LongHashSet();

    /** Takes a row with what is told of it. */
    interface Taker {
        /** A row by its key, and its event. */
        void take(long row, Event event);
    }

    /** File and line as one number. */
    static long key(int file, long line) {
        return (long) file << LINE_BITS | line;
    }

    void add(long row) {
        rows.add(row);
    }

    void tell(List<SourceFile> files, Taker taker) {
        long[] sorted = rows.toArray();
        Arrays.sort(sorted);
        for (SourceFile file : files) {
            List<Block> blocks = file.blocks();
            for (int i = 0; i < blocks.size(); i++) {
                long first = key(file.number(), blocks.get(i).firstLine());
                long before = i + 1 < blocks.size()
                        ? key(file.number(), blocks.get(i + 1).firstLine())
                        : key(file.number() + 1, 0);
                if (position(sorted, before) > position(sorted, first)) {
                    BlockReader.telling().read(file, blocks.get(i), new Telling(file.number(), taker));
                }
            }
        }
    }

    private static int position(long[] sorted, long row) {
        int at = Arrays.binarySearch(sorted, row);
        return at < 0 ? -1 - at : at;
    }

    private final class Telling implements Rows {
        private final int file;
        private final Taker taker;

        private Telling(int file, Taker taker) {
            this.file = file;
            this.taker = taker;
        }

        @Override
        public void event(Event event) {
            long row = key(file, event.row().line());
            if (rows.contains(row)) {
                taker.take(row, event);
            }
        }

        @Override
        public void rejected(RejectedRow row) {
            // Was told when it was first read.
        }

        @Override
        public void remarked(RemarkedRow row) {
            // Likewise.
        }
    }
}
