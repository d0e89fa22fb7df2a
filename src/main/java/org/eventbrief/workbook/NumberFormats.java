package org.eventbrief.workbook;

import org.eventbrief.report.book.Kind;

/** The format code of each kind of figure; a spreadsheet shows separators as its reader's language has them. */
final class NumberFormats {
    private static final int DAY_WIDTH = 10;

    private NumberFormats() {}

    static String of(Kind kind) {
        return switch (kind) {
            case TEXT, PROSE, LINK -> "General";
            case WHOLE -> "#,##0";
            case YEAR -> "0";
            case DAY -> "yyyy-mm-dd";
            case DECIMAL -> "#,##0.0";
            case CHANGE -> "+#,##0;-#,##0;0";
            case PERCENT -> "0.0%";
            case PERCENT_CHANGE -> "+0.0%;-0.0%;0.0%";
            case COORDINATE -> "0.0000";
        };
    }

    /** How many characters a figure takes in this format, from its size. */
    static int width(Kind kind, double value) {
        double size = Math.abs(kind == Kind.PERCENT || kind == Kind.PERCENT_CHANGE ? value * 100 : value);
        int digits = 1 + (int) Math.floor(Math.log10(Math.max(size + 0.5, 1)));
        int sign = value < 0 || kind == Kind.CHANGE || kind == Kind.PERCENT_CHANGE ? 1 : 0;
        int separators = (digits - 1) / 3;
        return sign
                + switch (kind) {
                    case WHOLE, CHANGE -> digits + separators;
                    case DECIMAL, TEXT, PROSE, LINK -> digits + separators + 2;
                    case PERCENT, PERCENT_CHANGE -> digits + 3;
                    case COORDINATE -> digits + 5;
                    case DAY -> Math.max(DAY_WIDTH, digits + separators + 2);
                    case YEAR -> digits;
                };
    }
}
