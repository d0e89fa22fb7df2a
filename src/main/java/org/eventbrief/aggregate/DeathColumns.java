package org.eventbrief.aggregate;

import java.util.OptionalLong;
import java.util.function.IntToLongFunction;
import org.eventbrief.event.Deaths;

/** Six columns of a tally that sum deaths and count how many of them were known. */
final class DeathColumns {
    static final int WIDTH = 6;

    private DeathColumns() {}

    static void put(Tally tally, int row, int offset, int low, int best, int high) {
        tally.take(row, offset, figure(low), known(low), figure(best), known(best), figure(high), known(high));
    }

    private static int figure(int deaths) {
        return deaths == Deaths.UNKNOWN ? 0 : deaths;
    }

    private static int known(int deaths) {
        return deaths == Deaths.UNKNOWN ? 0 : 1;
    }

    static Fatalities of(Tally tally, int row, int offset, long events) {
        return of(column -> tally.cell(row, offset + column), events);
    }

    /** The deaths that these columns tell, by their place among the six. */
    static Fatalities of(IntToLongFunction cells, long events) {
        return new Fatalities(sum(cells, 0), sum(cells, 2), sum(cells, 4), events - cells.applyAsLong(3));
    }

    private static OptionalLong sum(IntToLongFunction cells, int column) {
        return cells.applyAsLong(column + 1) == 0 ? OptionalLong.empty() : OptionalLong.of(cells.applyAsLong(column));
    }
}
