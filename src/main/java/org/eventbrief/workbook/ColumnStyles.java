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
 * @param longWords of texts wider than their column gets, which would run on into an empty cell beside them
 * @param longQuoted of such texts that could become formulas
 * @param link of links
 */
record ColumnStyles(int whole, int decimal, int day, int words, int quoted, int longWords, int longQuoted, int link) {
    /** The style of a text. */
    int of(String text) {
        boolean quoted = TextRules.needsQuote(text);
        return ColumnWidths.isLong(text) ? (quoted ? longQuoted : longWords) : (quoted ? this.quoted : words);
    }

    /** The column's own style where a cell is of its kind, else that of the cell's kind. */
    static ColumnStyles of(Styles styles, Kind kind) {
        boolean prose = kind == Kind.PROSE;
        boolean broken = prose || kind == Kind.TEXT;
        return new ColumnStyles(
                styles.cell(kind.numeric() ? kind : Kind.YEAR).getIndex(),
                styles.cell(kind.numeric() ? kind : Kind.DECIMAL).getIndex(),
                styles.cell(Kind.DAY).getIndex(),
                styles.cell(prose ? Kind.PROSE : Kind.TEXT).getIndex(),
                styles.body(prose ? Look.QUOTED_PROSE : Look.QUOTED).getIndex(),
                styles.cell(broken ? Kind.PROSE : Kind.TEXT).getIndex(),
                styles.body(broken ? Look.QUOTED_PROSE : Look.QUOTED).getIndex(),
                styles.cell(Kind.LINK).getIndex());
    }
}
