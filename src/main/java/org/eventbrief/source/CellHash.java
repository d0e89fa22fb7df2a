package org.eventbrief.source;

/** Hashes of cells and rows: 64 bits, the same on every platform and in every version. */
final class CellHash {
    /** Where the hash of a row begins. */
    static final long EMPTY_ROW = 0x9E3779B97F4A7C15L;

    private static final long P1 = 0x5851F42D4C957F2DL;
    private static final long P2 = squared(P1);
    private static final long P3 = times(P2, P1);
    private static final long P4 = squared(P2);

    private CellHash() {}

    private static long squared(long factor) {
        return times(factor, factor);
    }

    /** Modulo 2⁶⁴, as everything here. */
    private static long times(long a, long b) {
        return a * b;
    }

    /** A polynomial of the characters; four at a time, so that the multiplications do not wait for each other. */
    static long of(char[] text, int from, int to) {
        long hash = to - from + 1L;
        int i = from;
        for (; i + 3 < to; i += 4) {
            hash = hash * P4 + text[i] * P3 + text[i + 1] * P2 + text[i + 2] * P1 + text[i + 3];
        }
        for (; i < to; i++) {
            hash = hash * P1 + text[i];
        }
        return hash;
    }

    /** The hash of a row with one more cell. */
    static long with(long row, long cell) {
        long mixed = (row ^ cell) * 0xBF58476D1CE4E5B9L;
        return mixed ^ (mixed >>> 29);
    }
}
