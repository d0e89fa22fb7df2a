package org.eventbrief.workbook;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.eventbrief.report.book.BookPhrases;
import org.eventbrief.report.book.Column;
import org.eventbrief.report.book.Row;
import org.eventbrief.report.book.Sheet;
import org.eventbrief.report.book.SheetFacts;

/** One sheet of the file: a told sheet whole, or as many of its rows as fit. */
final class SheetPart {
    private final Sheet told;
    private final PartNames names;
    private final RowXml rows;
    private final XSSFSheet sheet;
    private final Styles styles;
    private final Tally tally = new Tally();
    private final SheetTop top;
    private final ColumnWidths widths;
    private final Totals totals;
    private final HeatMap heat;
    private final ChartData charted;
    private final CellWriter cells;
    private final RowHeights heights;
    private int count;

    SheetPart(Sheet told, PartNames names, BookFile file, List<String> notes) {
        this.told = told;
        this.names = names;
        this.sheet = file.sheet(names.sheet());
        this.rows = file.rows().of(sheet, columns().size());
        this.styles = file.styles();
        String title = names.before().isPresent() ? BookPhrases.continued(told.title()) : told.title();
        this.top = SheetTop.write(sheet, styles, title, notes, columns());
        this.widths = new ColumnWidths(columns());
        this.totals = new Totals(columns());
        this.heat = new HeatMap(columns());
        this.charted = new ChartData(told.charts());
        this.heights = new RowHeights(columns());
        this.cells = new CellWriter(
                columns().stream()
                        .map(column -> ColumnStyles.of(styles, column.kind()))
                        .toList(),
                rows,
                new Links(sheet, file.sheetNames()),
                widths,
                tally);
    }

    Tally tally() {
        return tally;
    }

    int count() {
        return count;
    }

    /** Takes rows until there are no more or the sheet, of so many rows in all, is full. */
    void fill(Iterator<Row> source, int rowLimit) {
        int room = rowLimit - top.headerRow() - 1 - (told.table().totalled() ? 1 : 0);
        while (count < room && source.hasNext()) {
            add(source.next());
        }
    }

    /** Puts everything around the rows: totals, table, widths, remarks, charts and the set-up for paper. */
    void finish(Optional<String> next, BookFile file) {
        boolean inParts = next.isPresent() || names.before().isPresent();
        TablePlace place = new TablePlace(
                names.table(),
                top.headerRow(),
                Math.max(count, 1),
                told.table().totalled() && count > 0 ? BookPhrases.total(inParts) : "");
        if (count == 0) {
            rows.begin(place.firstDataRow());
            rows.end();
        }
        total(place);
        NativeTable.create(sheet, place, columns(), totals.known(), told.title());
        heat.shade(sheet, place.firstDataRow(), place.lastDataRow());
        sheet.addIgnoredErrors(
                new CellRangeAddress(
                        place.firstDataRow(), place.lastRow(), 0, columns().size() - 1),
                IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        sheet.setDimensionOverride(
                new CellRangeAddress(0, place.lastRow(), 0, columns().size() - 1));
        widths.set(sheet);
        top.headerLines(widths.headerLines());
        top.remarks(BookPhrases.remarks(
                new SheetFacts(names.table(), count, tally.textsCut(), tally.textsMarked(), names.before(), next),
                file.imprint().numbers()));
        boolean onePage =
                new Charts(sheet, place, told.table(), charted, file.imprint().language()).draw(told.charts(), widths);
        boolean plain = told.charts().isEmpty();
        PrintFit fit = plain ? PrintFit.of(widths) : PrintFit.withCharts(onePage);
        PrintPages.set(sheet, file.imprint(), top.headerRow(), fit);
        if (plain) {
            PrintPages.narrow(sheet, place, widths, fit);
        }
        top.freeze(widths, fit.repeated());
    }

    private List<Column> columns() {
        return told.table().columns();
    }

    private void add(Row row) {
        if (row.cells().size() != columns().size()) {
            throw new IllegalArgumentException(
                    "Row " + (count + 1) + " of the table " + told.table().name() + " has "
                            + row.cells().size() + " cells, not " + columns().size());
        }
        int place = top.headerRow() + 1 + count;
        heights.begin(rows, place, row);
        for (int at = 0; at < columns().size(); at++) {
            cells.write(place, at, row.cells().get(at));
        }
        rows.end();
        totals.add(row);
        heat.add(row);
        charted.add(row);
        count++;
    }

    private void total(TablePlace place) {
        if (!place.totalled()) {
            return;
        }
        rows.begin(place.lastRow());
        for (int at = 0; at < columns().size(); at++) {
            Column column = columns().get(at);
            int style = styles.total(column.kind()).getIndex();
            if (totals.known().get(at)) {
                widths.number(at, totals.sum(at));
                rows.formula(at, style, NativeTable.sum(names.table(), column.header()), totals.sum(at));
            } else if (at == 0 && !column.summed()) {
                rows.words(at, styles.body(Look.TOTAL_LABEL).getIndex(), place.totalLabel());
            } else {
                rows.empty(at, style);
            }
        }
        rows.end();
    }
}
