package org.eventbrief.workbook;

/**
 * On how many pages a sheet is printed.
 *
 * @param across pages beside each other
 * @param onePage whether it is one page high, too; else as many as it takes
 * @param repeated how many columns from the first stand on each page
 */
record PrintFit(int across, boolean onePage, int repeated) {
    // The most characters that can be read side by side on one page, and the most pages beside each other.
    private static final int WIDEST = 190;
    private static final int MOST_PAGES = 5;
    // Few columns are wide for their prose, which is better kept on one page.
    private static final int FEW_COLUMNS = 8;
    // A first column such as the dataset's does not say which row it is.
    private static final int NARROW = 20;

    /** As wide as one page; a wide table takes several, lest its type be too small to read. */
    static PrintFit of(ColumnWidths widths) {
        int across = widths.columns() <= FEW_COLUMNS ? 1 : Math.min(MOST_PAGES, (widths.sum() + WIDEST - 1) / WIDEST);
        return new PrintFit(across, false, across == 1 ? 0 : widths.of(0) < NARROW ? 2 : 1);
    }

    /** With charts, which no page should cut, always one page wide. */
    static PrintFit withCharts(boolean onePage) {
        return new PrintFit(1, onePage, 0);
    }
}
