package org.eventbrief.source;

/** Tells a cell that holds whole rows, since a quote was opened by mistake, from a long text. */
final class SwallowedRows {
    /** Shorter cells are not looked at. */
    static final int LEAST_BYTES = 2_000;

    private static final int LEAST_ROWS = 3;
    /** Prose has some separators, too. */
    private static final int LEAST_SEPARATORS = 5;

    private final byte separator;
    private final int separators;

    /**
     * For one file.
     *
     * @param width how many cells a row has
     */
    SwallowedRows(byte separator, int width) {
        this.separator = separator;
        this.separators = Math.max(LEAST_SEPARATORS, width - 1);
    }

    /** How many rows stand in a cell: 0 unless most of its lines, and at least three, have as many separators as a row. */
    int in(byte[] text, int from, int end) {
        int rows = 0;
        int lines = 0;
        int found = 0;
        for (int i = from; i <= end; i++) {
            if (i == end || text[i] == '\n' || text[i] == '\r') {
                lines += found > 0 ? 1 : 0;
                rows += found >= separators ? 1 : 0;
                found = 0;
            } else if (text[i] == separator) {
                found++;
            }
        }
        return rows >= LEAST_ROWS && 2 * rows > lines ? rows : 0;
    }
}
