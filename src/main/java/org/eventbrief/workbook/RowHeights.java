package org.eventbrief.workbook;

import java.util.List;
import java.util.stream.IntStream;
import org.eventbrief.report.book.Cell;
import org.eventbrief.report.book.Column;
import org.eventbrief.report.book.Kind;
import org.eventbrief.report.book.Row;

/** Makes rows as high as their prose; left alone, not every spreadsheet would. */
final class RowHeights {
    private static final float LINE = 14.5f;
    // A row is 409.5 points high at most.
    private static final int MOST_LINES = 28;

    private final int[] prose;

    RowHeights(List<Column> columns) {
        this.prose = IntStream.range(0, columns.size())
                .filter(at -> columns.get(at).kind() == Kind.PROSE)
                .toArray();
    }

    /** Begins a row, counted from 0, as high as its prose needs. */
    void begin(RowXml target, int at, Row row) {
        int lines = 1;
        for (int column : prose) {
            if (row.cells().get(column) instanceof Cell.Text text) {
                lines = Math.max(lines, lines(text.text()));
            }
        }
        if (lines > 1) {
            target.begin(at, Math.min(lines, MOST_LINES) * LINE);
        } else {
            target.begin(at);
        }
    }

    private static int lines(String text) {
        if (text.length() > ColumnWidths.PROSE * MOST_LINES) {
            return MOST_LINES;
        }
        return text.lines()
                .mapToInt(line -> TextLines.countClosely(line, ColumnWidths.PROSE))
                .sum();
    }
}
