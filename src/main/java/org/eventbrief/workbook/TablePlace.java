package org.eventbrief.workbook;

/**
 * Where a table stands on its sheet, rows counted from 0.
 *
 * @param name its name in formulas
 * @param headerRow the row of its header
 * @param dataRows how many rows follow, at least one
 * @param totalLabel what stands before the totals, nothing if there is no total row
 */
record TablePlace(String name, int headerRow, int dataRows, String totalLabel) {
    boolean totalled() {
        return !totalLabel.isEmpty();
    }

    int firstDataRow() {
        return headerRow + 1;
    }

    int lastDataRow() {
        return headerRow + dataRows;
    }

    int lastRow() {
        return totalled() ? lastDataRow() + 1 : lastDataRow();
    }
}
