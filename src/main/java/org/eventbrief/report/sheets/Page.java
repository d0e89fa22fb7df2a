package org.eventbrief.report.sheets;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eventbrief.report.book.Cell;
import org.eventbrief.report.book.Chart;
import org.eventbrief.report.book.Column;
import org.eventbrief.report.book.Row;
import org.eventbrief.report.book.Sheet;
import org.eventbrief.report.book.Table;

/**
 * A sheet with what its columns mean.
 *
 * @param sheet as it is told
 * @param columns what the sheet of columns says of it
 */
record Page(Sheet sheet, List<Described> columns) {
    Page {
        columns = List.copyOf(columns);
    }

    /**
     * The words around a table.
     *
     * @param name of the sheet
     * @param about a line for the contents
     * @param title the heading
     * @param notes lines above the table
     */
    record Frame(String name, String about, String title, List<String> notes) {
        Frame {
            notes = notes.stream().filter(note -> !note.isEmpty()).toList();
        }
    }

    /**
     * A page of rows that are streamed.
     *
     * @param table what one types in a formula
     * @param whenEmpty the sentence for a table without rows
     */
    static <R> Page of(Frame frame, String table, List<Field<R>> fields, Supplier<Stream<R>> rows, String whenEmpty) {
        List<Described> columns = fields.stream().map(Field::described).toList();
        List<Column> headers = columns.stream().map(Described::column).toList();
        Table filled = new Table(table, headers, () -> rows.get().map(row -> filled(fields, row)), whenEmpty);
        return new Page(Sheet.of(frame.name(), frame.about(), frame.title(), frame.notes(), filled), columns);
    }

    /** The same with charts. */
    Page drawn(List<Chart> charts) {
        return new Page(
                new Sheet(sheet.name(), sheet.about(), sheet.title(), sheet.notes(), sheet.table(), charts), columns);
    }

    /** The same, described otherwise in the sheet of columns. */
    Page describedAs(List<Described> other) {
        return new Page(sheet, other);
    }

    private static <R> Row filled(List<Field<R>> fields, R row) {
        Cell[] cells = new Cell[fields.size()];
        for (int at = 0; at < cells.length; at++) {
            cells[at] = fields.get(at).cell().apply(row);
        }
        return Row.of(cells);
    }
}
