package org.eventbrief.workbook;

import java.math.BigDecimal;
import java.math.MathContext;

/** Writes a number so that it reads back the same and looks the same on every Java ({@code Double.toString} does not). */
final class NumberText {
    private static final double EXACT = 1e15;
    private static final double MILLION = 1e6;
    private static final MathContext FIFTEEN = new MathContext(15);
    private static final MathContext SEVENTEEN = new MathContext(17);

    private NumberText() {}

    static String of(double value) {
        if (Math.rint(value) == value && Math.abs(value) < EXACT) {
            return Long.toString((long) value);
        }
        double millionths = Math.rint(value * MILLION);
        if (Math.abs(millionths) < EXACT && millionths / MILLION == value) {
            return decimals((long) millionths);
        }
        BigDecimal exact = new BigDecimal(value);
        BigDecimal shorter = exact.round(FIFTEEN);
        return (shorter.doubleValue() == value ? shorter : exact.round(SEVENTEEN))
                .stripTrailingZeros()
                .toString();
    }

    private static String decimals(long millionths) {
        long size = Math.abs(millionths);
        StringBuilder text = new StringBuilder(24)
                .append(millionths < 0 ? "-" : "")
                .append(size / 1_000_000)
                .append('.');
        long rest = size % 1_000_000;
        for (long unit = 100_000; rest > 0; unit /= 10) {
            text.append((char) ('0' + rest / unit));
            rest %= unit;
        }
        return text.toString();
    }
}
