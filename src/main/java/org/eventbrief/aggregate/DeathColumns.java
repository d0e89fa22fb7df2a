package org.eventbrief.aggregate;

import java.util.OptionalLong;
import org.eventbrief.event.Deaths;

/** Six columns of a tally that sum deaths and count how many of them were known. */
final class DeathColumns {
    static final int WIDTH = 6;

    private DeathColumns() {}

    static void put(Tally tally, int row, int offset, Deaths deaths) {
        put(tally, row, offset, deaths.low());
        put(tally, row, offset + 2, deaths.best());
        put(tally, row, offset + 4, deaths.high());
    }

    private static void put(Tally tally, int row, int column, int figure) {
        if (figure != Deaths.UNKNOWN) {
            tally.put(row, column, figure);
            tally.put(row, column + 1, 1);
        }
    }

    static Fatalities of(Tally tally, int row, int offset, long events) {
        return new Fatalities(
                sum(tally, row, offset),
                sum(tally, row, offset + 2),
                sum(tally, row, offset + 4),
                events - tally.cell(row, offset + 3));
    }

    private static OptionalLong sum(Tally tally, int row, int column) {
        return tally.cell(row, column + 1) == 0 ? OptionalLong.empty() : OptionalLong.of(tally.cell(row, column));
    }
}
