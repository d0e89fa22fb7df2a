package org.eventbrief.workbook;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.eventbrief.report.book.Cell;
import org.eventbrief.report.book.Chart;
import org.eventbrief.report.book.Shape;
import org.eventbrief.report.book.Table;
import org.jspecify.annotations.Nullable;

/** What one chart draws: references to the table's cells, with the figures that stand in them. */
final class ChartSources {
    private final String sheet;
    private final TablePlace place;
    private final Table table;
    private final ChartData data;
    private final Chart chart;

    ChartSources(String sheet, TablePlace place, Table table, ChartData data, Chart chart) {
        this.sheet = sheet;
        this.place = place;
        this.table = table;
        this.data = data;
        this.chart = chart;
    }

    /** What stands along the axis: years as numbers, all else as words. */
    XDDFDataSource<?> categories() {
        int column = table.indexOf(chart.category());
        List<Cell> cells = data.column(chart, column);
        if (cells.stream().allMatch(Cell.Whole.class::isInstance)) {
            return XDDFDataSourcesFactory.fromArray(numbers(cells), range(column), column);
        }
        return XDDFDataSourcesFactory.fromArray(
                cells.stream().map(ChartSources::words).toArray(String[]::new), range(column), column);
    }

    XDDFNumericalDataSource<Number> values(String header) {
        int column = table.indexOf(header);
        return XDDFDataSourcesFactory.fromArray(numbers(data.column(chart, column)), range(column), column);
    }

    /** The cell of a header, as a series' title. */
    CellReference header(String header) {
        return new CellReference(sheet, place.headerRow(), table.indexOf(header), true, true);
    }

    /** The highest end of a whisker, at least 1. */
    double top(Shape.RangeBars range) {
        @Nullable Number[] best = numbers(data.column(chart, table.indexOf(range.best())));
        @Nullable Number[] above = numbers(data.column(chart, table.indexOf(range.above())));
        double top = 1;
        for (int at = 0; at < best.length; at++) {
            top = Math.max(top, valueOf(best[at]) + valueOf(above[at]));
        }
        return top;
    }

    private String range(int column) {
        int last = place.firstDataRow() + Math.max(data.size(chart), 1) - 1;
        return new CellRangeAddress(place.firstDataRow(), last, column, column).formatAsString(sheet, true);
    }

    private static @Nullable Number[] numbers(List<Cell> cells) {
        @Nullable Number[] numbers = new Number[cells.size()];
        for (int at = 0; at < numbers.length; at++) {
            numbers[at] = number(cells.get(at));
        }
        return numbers;
    }

    private static @Nullable Number number(Cell cell) {
        if (cell instanceof Cell.Whole whole) {
            return whole.value();
        }
        return cell instanceof Cell.Decimal decimal ? new BigDecimal(NumberText.of(decimal.value())) : null;
    }

    private static double valueOf(@Nullable Number number) {
        return number == null ? 0 : number.doubleValue();
    }

    private static String words(Cell cell) {
        TextRules rules = new TextRules(new Tally());
        if (cell instanceof Cell.Text text) {
            return rules.cell(text.text());
        } else if (cell instanceof Cell.Link link) {
            return rules.cell(link.text());
        } else if (cell instanceof Cell.SheetLink link) {
            return rules.cell(link.text());
        } else if (cell instanceof Cell.Day day) {
            return day.date().toString();
        } else if (cell instanceof Cell.Whole whole) {
            return Long.toString(whole.value());
        }
        return cell instanceof Cell.Decimal decimal ? NumberText.of(decimal.value()) : "";
    }
}
