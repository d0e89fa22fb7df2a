package org.eventbrief.workbook;

import java.util.List;
import java.util.stream.IntStream;
import org.eventbrief.report.book.Cell;
import org.eventbrief.report.book.Column;
import org.eventbrief.report.book.Row;

/** Adds up the summed columns of one sheet as their rows go by, as the sheet's own formula will. */
final class Totals {
    private final List<Column> columns;
    private final double[] sums;
    private final boolean[] known;

    Totals(List<Column> columns) {
        this.columns = columns;
        this.sums = new double[columns.size()];
        this.known = new boolean[columns.size()];
    }

    void add(Row row) {
        for (int at = 0; at < sums.length; at++) {
            if (columns.get(at).summed()) {
                add(at, row.cells().get(at));
            }
        }
    }

    double sum(int column) {
        return sums[column];
    }

    /** For each column whether it has a total: it is summed, and a figure in it is known. */
    List<Boolean> known() {
        return IntStream.range(0, known.length).mapToObj(at -> known[at]).toList();
    }

    private void add(int at, Cell cell) {
        if (cell instanceof Cell.Whole whole) {
            sums[at] += whole.value();
            known[at] = true;
        } else if (cell instanceof Cell.Decimal decimal) {
            sums[at] += decimal.value();
            known[at] = true;
        }
    }
}
