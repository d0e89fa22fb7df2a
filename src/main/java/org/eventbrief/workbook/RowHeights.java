package org.eventbrief.workbook;

import java.util.List;
import java.util.stream.IntStream;
import org.eventbrief.report.book.Cell;
import org.eventbrief.report.book.Column;
import org.eventbrief.report.book.Kind;
import org.eventbrief.report.book.Row;

/** Makes rows as high as what is broken into lines in them; left alone, not every spreadsheet would. */
final class RowHeights {
    private static final float LINE = 14.5f;
    // A row is 409.5 points high at most.
    private static final int MOST_LINES = 28;
    // A list stays one only if its rows are low: the rest of a long source or of many names is in the cell.
    private static final int MOST_LINES_OF_TEXT = 3;

    private final int[] prose;
    private final int[] texts;

    RowHeights(List<Column> columns) {
        this.prose = of(columns, Kind.PROSE);
        this.texts = of(columns, Kind.TEXT);
    }

    /** Begins a row, counted from 0, as high as its words need. */
    void begin(RowXml target, int at, Row row) {
        int lines = 1;
        for (int column : prose) {
            if (row.cells().get(column) instanceof Cell.Text text) {
                lines = Math.max(lines, lines(text.text(), ColumnWidths.PROSE, MOST_LINES));
            }
        }
        for (int column : texts) {
            if (row.cells().get(column) instanceof Cell.Text text && ColumnWidths.isLong(text.text())) {
                lines = Math.max(lines, lines(text.text(), ColumnWidths.TEXT, MOST_LINES_OF_TEXT));
            }
        }
        if (lines > 1) {
            target.begin(at, lines * LINE);
        } else {
            target.begin(at);
        }
    }

    /** How many lines a text takes at a width, up to a limit. */
    static int lines(String text, int width, int most) {
        if (text.length() > width * most * 2) {
            return most;
        }
        int lines = text.lines()
                .mapToInt(line -> TextLines.countClosely(line, width))
                .sum();
        return Math.min(lines, most);
    }

    private static int[] of(List<Column> columns, Kind kind) {
        return IntStream.range(0, columns.size())
                .filter(at -> columns.get(at).kind() == kind)
                .toArray();
    }
}
