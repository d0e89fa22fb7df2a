package org.eventbrief.workbook;

import java.util.ArrayList;
import java.util.List;
import org.eventbrief.report.book.Cell;
import org.eventbrief.report.book.Chart;
import org.eventbrief.report.book.Row;

/** Keeps the first rows of a sheet that has charts, since streamed cells cannot be read again. */
final class ChartData {
    private final int wanted;
    private final List<Row> rows = new ArrayList<>();

    ChartData(List<Chart> charts) {
        this.wanted = charts.stream().mapToInt(Chart::firstRows).max().orElse(0);
    }

    void add(Row row) {
        if (rows.size() < wanted) {
            rows.add(row);
        }
    }

    int size(Chart chart) {
        return Math.min(chart.firstRows(), rows.size());
    }

    /** The cells of a column that a chart draws. */
    List<Cell> column(Chart chart, int column) {
        return rows.stream()
                .limit(size(chart))
                .map(row -> row.cells().get(column))
                .toList();
    }
}
