package org.eventbrief.workbook;

import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;

/**
 * An axis from 0 that leaves room for whiskers, which not every spreadsheet does by itself.
 *
 * @param top where it ends
 * @param step from one mark to the next
 */
record AxisScale(double top, double step) {
    private static final int MOST_MARKS = 8;

    /** An axis of round marks that reaches a figure of at least 1. */
    static AxisScale of(double highest) {
        double step = Math.pow(10, Math.floor(Math.log10(highest)) - 1);
        double[] factors = {2, 2.5, 2};
        for (int at = 0; highest / step > MOST_MARKS; at++) {
            step *= factors[at % factors.length];
        }
        double whole = Math.max(step, 1);
        return new AxisScale(Math.ceil(highest / whole) * whole, whole);
    }

    void set(XDDFValueAxis axis) {
        axis.setMinimum(0);
        axis.setMaximum(top);
        axis.setMajorUnit(step);
    }
}
