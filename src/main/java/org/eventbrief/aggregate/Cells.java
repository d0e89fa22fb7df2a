package org.eventbrief.aggregate;

import org.eventbrief.event.ByteSink;
import org.eventbrief.event.ByteSource;

/** The cells of one counted row, as they lie on a shelf. */
final class Cells {
    private final long[] cells;

    private Cells(long[] cells) {
        this.cells = cells;
    }

    /** The next so many numbers. */
    static Cells read(ByteSource from, int width) {
        return new Cells(from.numbers(width));
    }

    /** The first so many columns of a row. */
    static void write(Tally tally, int row, int width, ByteSink to) {
        long[] cells = new long[width];
        for (int i = 0; i < width; i++) {
            cells[i] = tally.cell(row, i);
        }
        to.numbers(cells);
    }

    long at(int column) {
        return cells[column];
    }

    long events() {
        return cells[ActorCounts.EVENTS];
    }

    Fatalities deaths() {
        return DeathColumns.of(column -> cells[ActorCounts.DEATHS + column], events());
    }
}
