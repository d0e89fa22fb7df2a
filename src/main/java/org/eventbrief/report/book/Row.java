package org.eventbrief.report.book;

import java.util.List;

/** One row of a table, a cell for each of its columns in their order. */
public record Row(List<Cell> cells) {
    public Row {
        cells = List.copyOf(cells);
    }

    /** A row of these cells. */
    public static Row of(Cell... cells) {
        return new Row(List.of(cells));
    }
}
