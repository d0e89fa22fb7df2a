package org.eventbrief.workbook;

import java.util.List;
import org.eventbrief.report.book.Cell;

/** Writes the cells of one sheet: each as what it is, in its column's format where that fits it. */
final class CellWriter {
    // The serial number of 1 January 1970; cells hold no day before March 1900, from where serials run without a gap.
    private static final long EPOCH = 25_569;

    private final List<ColumnStyles> styles;
    private final RowXml target;
    private final TextRules rules;
    private final Links links;
    private final ColumnWidths widths;
    private final Tally tally;

    CellWriter(List<ColumnStyles> styles, RowXml target, Links links, ColumnWidths widths, Tally tally) {
        this.styles = styles;
        this.target = target;
        this.rules = new TextRules(tally);
        this.links = links;
        this.widths = widths;
        this.tally = tally;
    }

    /** Writes a cell of a row and a column, both counted from 0; a blank leaves none. */
    void write(int row, int at, Cell cell) {
        ColumnStyles style = styles.get(at);
        if (cell instanceof Cell.Whole whole) {
            widths.number(at, (double) whole.value());
            target.whole(at, style.whole(), whole.value());
        } else if (cell instanceof Cell.Text text) {
            text(at, style, text.text());
        } else if (cell instanceof Cell.Decimal decimal) {
            widths.number(at, decimal.value());
            target.number(at, style.decimal(), decimal.value());
        } else if (cell instanceof Cell.Day day) {
            widths.day(at);
            target.whole(at, style.day(), day.date().toEpochDay() + EPOCH);
        } else if (cell instanceof Cell.Link link) {
            link(row, at, style, link);
        } else if (cell instanceof Cell.SheetLink link) {
            links.toSheet(row, at, link.sheet());
            words(at, style.link(), rules.cell(link.text()));
        }
    }

    private void text(int at, ColumnStyles style, String text) {
        words(at, style.of(text), rules.cell(text));
    }

    private void link(int row, int at, ColumnStyles style, Cell.Link link) {
        if (links.toWeb(row, at, link.url())) {
            words(at, style.link(), rules.cell(link.text()));
        } else {
            tally.linkAsText();
            text(at, style, link.text());
        }
    }

    private void words(int at, int style, String words) {
        widths.text(at, words);
        target.words(at, style, words);
    }
}
