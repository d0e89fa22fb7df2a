package org.eventbrief.workbook;

import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.eventbrief.report.book.Cell;
import org.eventbrief.report.book.Column;
import org.eventbrief.report.book.Kind;

/** Writes the cells of one sheet: each as what it is, in its column's format where that fits it. */
final class CellWriter {
    private final Styles styles;
    private final TextRules rules;
    private final Links links;
    private final ColumnWidths widths;
    private final Tally tally;

    CellWriter(Styles styles, Links links, ColumnWidths widths, Tally tally) {
        this.styles = styles;
        this.rules = new TextRules(tally);
        this.links = links;
        this.widths = widths;
        this.tally = tally;
    }

    /** Writes a cell; a blank leaves none. */
    void write(SXSSFRow row, int at, Column column, Cell cell) {
        if (cell instanceof Cell.Whole whole) {
            number(row, at, styles.cell(column.kind().numeric() ? column.kind() : Kind.YEAR), (double) whole.value());
        } else if (cell instanceof Cell.Text text) {
            text(row, at, column.kind(), text.text());
        } else if (cell instanceof Cell.Decimal decimal) {
            number(row, at, styles.cell(column.kind().numeric() ? column.kind() : Kind.DECIMAL), decimal.value());
        } else if (cell instanceof Cell.Day day) {
            widths.day(at);
            create(row, at, styles.cell(Kind.DAY)).setCellValue(DateUtil.getExcelDate(day.date()));
        } else if (cell instanceof Cell.Link link) {
            link(row, at, column.kind(), link);
        } else if (cell instanceof Cell.SheetLink link) {
            links.toSheet(row.getRowNum(), at, link.sheet());
            words(row, at, styles.cell(Kind.LINK), rules.cell(link.text()));
        }
    }

    private void number(SXSSFRow row, int at, XSSFCellStyle style, double value) {
        widths.number(at, value);
        create(row, at, style).setCellValue(value);
    }

    private void text(SXSSFRow row, int at, Kind kind, String text) {
        String words = rules.cell(text);
        boolean prose = kind == Kind.PROSE;
        boolean quoted = TextRules.needsQuote(text);
        XSSFCellStyle plain = styles.cell(prose ? Kind.PROSE : Kind.TEXT);
        words(row, at, quoted ? styles.body(prose ? Look.QUOTED_PROSE : Look.QUOTED) : plain, words);
    }

    private void link(SXSSFRow row, int at, Kind kind, Cell.Link link) {
        if (links.toWeb(row.getRowNum(), at, link.url())) {
            words(row, at, styles.cell(Kind.LINK), rules.cell(link.text()));
        } else {
            tally.linkAsText();
            text(row, at, kind, link.text());
        }
    }

    private void words(SXSSFRow row, int at, XSSFCellStyle style, String words) {
        widths.text(at, words);
        create(row, at, style).setCellValue(words);
    }

    private static SXSSFCell create(SXSSFRow row, int at, XSSFCellStyle style) {
        SXSSFCell cell = row.createCell(at);
        cell.setCellStyle(style);
        return cell;
    }
}
