package org.eventbrief.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;

/** Places charts where no cell is: beside a narrow or long table, one under the other, else below it, two in a row. */
final class ChartFrames {
    private static final int WIDEST_BESIDE = 85;
    private static final int MOST_ROWS_ABOVE = 60;
    private static final int PLAIN_COLUMN = 9 * ColumnWidths.DIGIT;
    private static final int WIDTH = 560;
    private static final int ROWS = 18;
    private static final int GAP = 1;
    // A landscape page without its margins, in pixels and in the height of a row.
    private static final int PAGE_WIDTH = 985;
    private static final int PAGE_ROWS = 32;
    // How many per cent of a page's rows may be made to fit by smaller type.
    private static final int SMALLEST = 165;
    private static final int WHOLE = 100;

    private final int columns;
    private final ColumnWidths widths;
    private final boolean beside;
    private final int firstRow;
    private final int width;

    ChartFrames(TablePlace place, int columns, ColumnWidths widths) {
        this.columns = columns;
        this.widths = widths;
        this.beside = widths.sum() <= WIDEST_BESIDE || place.dataRows() > MOST_ROWS_ABOVE;
        this.firstRow = beside ? place.headerRow() : place.lastRow() + 1 + GAP;
        this.width = Math.max(widths.sum() * ColumnWidths.DIGIT, 1);
    }

    /** As many places as there are charts. */
    List<XSSFClientAnchor> of(int charts) {
        List<XSSFClientAnchor> frames = new ArrayList<>();
        int start = beside ? columns + GAP : 0;
        int end = columnAfter(start);
        int second = end + GAP;
        boolean pairs = !beside && columnAfter(second) <= columns + GAP;
        int across = pairs ? 2 : 1;
        for (int at = 0; at < charts; at++) {
            boolean left = at % across == 0;
            int row = firstRow + at / across * (ROWS + GAP);
            frames.add(frame(left ? start : second, row, left ? end : columnAfter(second)));
        }
        return frames;
    }

    /** Whether table and charts can share one page and still be read, which keeps a chart with its figures. */
    boolean fitOnePage(List<XSSFClientAnchor> frames) {
        return !beside && frames.stream().allMatch(frame -> frame.getRow2() * WHOLE <= pageRows() * SMALLEST);
    }

    /** The rows before which a page ends, so that no chart is cut where they stand below the table on several pages. */
    List<Integer> breaks(List<XSSFClientAnchor> frames) {
        List<Integer> breaks = new ArrayList<>();
        int top = 0;
        for (XSSFClientAnchor frame : frames) {
            if (!beside && frame.getRow2() - top > pageRows()) {
                top = frame.getRow1();
                breaks.add(top);
            }
        }
        return breaks;
    }

    /** How many rows a page as wide as the table holds. */
    private int pageRows() {
        return PAGE_ROWS * Math.max(width, PAGE_WIDTH) / PAGE_WIDTH;
    }

    private static XSSFClientAnchor frame(int firstColumn, int row, int lastColumn) {
        XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, firstColumn, row, lastColumn, row + ROWS);
        anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_DONT_RESIZE);
        return anchor;
    }

    private int columnAfter(int start) {
        int at = start;
        for (int used = 0; used < WIDTH; at++) {
            used += at < columns ? widths.of(at) * ColumnWidths.DIGIT : PLAIN_COLUMN;
        }
        return at;
    }
}
