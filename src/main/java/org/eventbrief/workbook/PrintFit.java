package org.eventbrief.workbook;

import java.util.ArrayList;
import java.util.List;

/**
 * On how many pages a sheet is printed.
 *
 * @param starts the first column of each page that stand beside each other, from 0
 * @param onePage whether it is one page high, too; else as many as it takes
 * @param repeated how many columns from the first stand on each page
 */
record PrintFit(List<Integer> starts, boolean onePage, int repeated) {
    /** The widest line above a table, in digits, which the first page must hold. */
    static final int NOTES = 115;

    // The most characters that can be read side by side on one page, and the most pages beside each other.
    private static final int WIDEST = 190;
    private static final int MOST_PAGES = 5;
    // Few columns are wide for their prose, which is better kept on one page.
    private static final int FEW_COLUMNS = 8;
    // A first column such as the dataset's does not say which row it is.
    private static final int NARROW = 20;

    private static final List<Integer> ONE = List.of(0);

    /** As wide as one page; a wide table takes several, lest its type be too small to read. */
    static PrintFit of(ColumnWidths widths) {
        if (widths.columns() <= FEW_COLUMNS || widths.sum() <= WIDEST) {
            return new PrintFit(ONE, false, 0);
        }
        int repeated = widths.of(0) < NARROW ? 2 : 1;
        int own = widths.sum() - widths.sum(repeated);
        int room = WIDEST - widths.sum(repeated);
        int pages = Math.min(MOST_PAGES, (own + room - 1) / room);
        int budget = (own + pages - 1) / pages;
        List<Integer> starts = starts(widths, repeated, budget);
        while (starts.size() > pages) {
            budget++;
            starts = starts(widths, repeated, budget);
        }
        return new PrintFit(starts, false, repeated);
    }

    /** With charts, which no page should cut, always one page wide. */
    static PrintFit withCharts(boolean onePage) {
        return new PrintFit(ONE, onePage, 0);
    }

    /** Fills page after page with as many columns, besides the repeated ones, as the budget allows. */
    private static List<Integer> starts(ColumnWidths widths, int repeated, int budget) {
        List<Integer> starts = new ArrayList<>(ONE);
        int firstPage = NOTES - widths.sum(repeated);
        int used = 0;
        for (int at = repeated; at < widths.columns(); at++) {
            boolean full = used > 0 && used + widths.of(at) > budget;
            if (full && (starts.size() > 1 || used >= firstPage)) {
                starts.add(at);
                used = 0;
            }
            used += widths.of(at);
        }
        return List.copyOf(starts);
    }
}
