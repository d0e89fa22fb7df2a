package org.eventbrief.report.sheets;

import java.util.function.Function;
import org.eventbrief.report.book.Cell;
import org.eventbrief.report.book.Column;
import org.eventbrief.report.book.Kind;

/**
 * A column of a sheet together with how a row fills it.
 *
 * @param <R> the rows of the table
 * @param described the column
 * @param cell of a row
 */
record Field<R>(Described described, Function<? super R, Cell> cell) {
    /** A column that no file in {@code data/} has. */
    static <R> Field<R> of(Heading heading, Kind kind, Function<? super R, Cell> cell) {
        return new Field<>(
                new Described(
                        Column.of(heading.title(), kind).explained(heading.meaning()),
                        heading.unit(),
                        heading.example(),
                        ""),
                cell);
    }

    /** The same, added up in the total row. */
    Field<R> totalled() {
        return with(described.column().totalled());
    }

    /** The same, added up in the total row where rows partition what they count. */
    Field<R> totalled(boolean partition) {
        return partition ? totalled() : this;
    }

    /** The same, shaded by value. */
    Field<R> shaded() {
        return with(described.column().shaded());
    }

    private Field<R> with(Column column) {
        return new Field<>(new Described(column, described.unit(), described.example(), described.data()), cell);
    }

    /**
     * The words of a column that only a sheet has.
     *
     * @param title its header
     * @param meaning what a figure says, and when a cell is empty
     * @param unit what is counted, or empty
     * @param example a cell, or empty
     */
    record Heading(String title, String meaning, String unit, String example) {}
}
