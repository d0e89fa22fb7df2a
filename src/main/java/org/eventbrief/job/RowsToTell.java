package org.eventbrief.job;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.eventbrief.event.Event;
import org.eventbrief.notice.RejectedRow;
import org.eventbrief.notice.RemarkedRow;
import org.eventbrief.source.Block;
import org.eventbrief.source.BlockReader;
import org.eventbrief.source.Rows;
import org.eventbrief.source.SourceFile;

/** Reads rows once more for what is told of them; blocks without such a row are left alone. */
final class RowsToTell {
    private final Iterator<ListEntry> entries;
    private final Taker taker;
    private Optional<ListEntry> next;

    private RowsToTell(Iterator<ListEntry> entries, Taker taker) {
        this.entries = entries;
        this.taker = taker;
        this.next = following();
    }

    /** Takes an entry with what its row tells. */
    interface Taker {
        /** An entry, and its event; none if the row is no longer there. */
        void take(ListEntry entry, Optional<Event> event);
    }

    /** Hands over each entry with its event; the entries come in the order of rows. */
    static void tell(List<SourceFile> files, Iterator<ListEntry> entries, Taker taker) {
        RowsToTell rows = new RowsToTell(entries, taker);
        files.stream().sorted(Comparator.comparingInt(SourceFile::number)).forEach(rows::read);
        rows.passBefore(Long.MAX_VALUE);
    }

    private void read(SourceFile file) {
        List<Block> blocks = file.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            long after = i + 1 < blocks.size()
                    ? ListEntry.rowOf(file.number(), blocks.get(i + 1).firstLine())
                    : ListEntry.rowOf(file.number() + 1, 0);
            if (isBefore(after)) {
                BlockReader.telling().read(file, blocks.get(i), new Telling(file.number()));
                passBefore(after);
            }
        }
    }

    private boolean isBefore(long row) {
        return next.map(entry -> entry.row() < row).orElse(false);
    }

    private void passBefore(long row) {
        while (isBefore(row)) {
            pass(Optional.empty());
        }
    }

    private void pass(Optional<Event> event) {
        next.ifPresent(entry -> taker.take(entry, event));
        next = following();
    }

    private Optional<ListEntry> following() {
        return entries.hasNext() ? Optional.of(entries.next()) : Optional.empty();
    }

    private final class Telling implements Rows {
        private final int file;

        private Telling(int file) {
            this.file = file;
        }

        @Override
        public void event(Event event) {
            long row = ListEntry.rowOf(file, event.row().line());
            passBefore(row);
            while (isBefore(row + 1)) {
                pass(Optional.of(event));
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
