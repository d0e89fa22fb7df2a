package org.eventbrief.workbook;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.eventbrief.report.book.Column;
import org.eventbrief.report.book.Kind;

/** Finds the width of each column: numbers and dates always fit, texts of the first rows do up to a limit. */
final class ColumnWidths {
    /** Pixels of a digit in the book's font. */
    static final int DIGIT = 8;

    /** The widest that prose gets before it is broken into lines. */
    static final int PROSE = 90;

    /** The widest that any other text's column gets; a longer text is broken into lines, too. */
    static final int TEXT = 50;

    private static final int MEASURED_ROWS = 500;
    private static final int PADDING = 3;
    private static final int FILTER_BUTTON = 3;
    private static final double UNITS = 256d;

    private final List<Column> columns;
    private final int[] widths;
    private final double[] highest;
    private final double[] lowest;
    private final long[] texts;

    ColumnWidths(List<Column> columns) {
        this.columns = columns;
        this.widths = new int[columns.size()];
        this.highest = new double[columns.size()];
        this.lowest = new double[columns.size()];
        this.texts = new long[columns.size()];
    }

    void text(int column, String text) {
        boolean prose = columns.get(column).kind() == Kind.PROSE;
        if (widths[column] < PROSE && (prose || texts[column]++ < MEASURED_ROWS || isLong(text))) {
            widths[column] = Math.max(widths[column], longestLine(text));
        }
    }

    /** Whether the text is wider than a column of texts gets. */
    static boolean isLong(String text) {
        return text.length() > TEXT / 2 && DisplayWidth.of(text) > TEXT;
    }

    void number(int column, double value) {
        highest[column] = Math.max(highest[column], value);
        lowest[column] = Math.min(lowest[column], value);
    }

    void day(int column) {
        widths[column] = Math.max(widths[column], NumberFormats.width(Kind.DAY, 0));
    }

    /** How many columns there are. */
    int columns() {
        return columns.size();
    }

    /** The width of a column in digits. */
    int of(int column) {
        Kind kind = columns.get(column).kind();
        int limit = kind == Kind.PROSE ? PROSE : TEXT;
        int figures = Math.max(
                NumberFormats.width(kind, highest[column]),
                lowest[column] < 0 ? NumberFormats.width(kind, lowest[column]) : 0);
        int content = Math.max(figures, Math.min(widths[column], limit));
        return Math.max(content, TextLines.narrowest(columns.get(column).header()) + FILTER_BUTTON) + PADDING;
    }

    /** The width of all columns in digits. */
    int sum() {
        return sum(columns.size());
    }

    /** The width of so many columns, from the first, in digits. */
    int sum(int first) {
        return IntStream.range(0, first).map(this::of).sum();
    }

    /** How many lines the highest header takes. */
    int headerLines() {
        int lines = 1;
        for (int at = 0; at < columns.size(); at++) {
            lines = Math.max(lines, TextLines.count(columns.get(at).header(), of(at) - FILTER_BUTTON - PADDING));
        }
        return lines;
    }

    void set(XSSFSheet sheet) {
        for (int at = 0; at < columns.size(); at++) {
            sheet.setColumnWidth(at, (int) (of(at) * UNITS));
        }
    }

    private static int longestLine(String text) {
        if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
            return DisplayWidth.of(text);
        }
        return text.lines().mapToInt(DisplayWidth::of).max().orElse(0);
    }
}
