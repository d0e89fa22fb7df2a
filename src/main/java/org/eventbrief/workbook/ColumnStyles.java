package org.eventbrief.workbook;

import org.eventbrief.report.book.Kind;

/**
 * The numbers of the styles that the cells of one column may have, looked up once for all its rows.
 *
 * @param whole of whole numbers
 * @param decimal of other numbers
 * @param day of days
 * @param words of texts
 * @param quoted of texts that could become formulas when somebody edits them
 * @param link of links
 */
record ColumnStyles(int whole, int decimal, int day, int words, int quoted, int link) {
    /** The column's own style where a cell is of its kind, else that of the cell's kind. */
    static ColumnStyles of(Styles styles, Kind kind) {
        boolean prose = kind == Kind.PROSE;
        return new ColumnStyles(
                styles.cell(kind.numeric() ? kind : Kind.YEAR).getIndex(),
                styles.cell(kind.numeric() ? kind : Kind.DECIMAL).getIndex(),
                styles.cell(Kind.DAY).getIndex(),
                styles.cell(prose ? Kind.PROSE : Kind.TEXT).getIndex(),
                styles.body(prose ? Look.QUOTED_PROSE : Look.QUOTED).getIndex(),
                styles.cell(Kind.LINK).getIndex());
    }
}
