package org.eventbrief.source;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Hashes of cells and rows: 64 bits, the same on every platform and in every version. */
final class CellHash {
    /** Where the hash of a row begins. */
    static final long EMPTY_ROW = 0x9E3779B97F4A7C15L;

    private static final long FACTOR = 0xA0761D6478BD642FL;
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private CellHash() {}

    /** Of a stretch of bytes; eight at a time. */
    static long of(byte[] bytes, int from, int to) {
        long hash = (to - from) * FACTOR;
        int i = from;
        for (; i + Long.BYTES <= to; i += Long.BYTES) {
            hash = with(hash, (long) EIGHT.get(bytes, i));
        }
        return i < to ? with(hash, tail(bytes, i, to)) : hash;
    }

    /** The last bytes, fewer than eight. */
    private static long tail(byte[] bytes, int from, int to) {
        if (from + Long.BYTES <= bytes.length) {
            return (long) EIGHT.get(bytes, from) & ((1L << (Byte.SIZE * (to - from))) - 1);
        }
        long tail = 0;
        for (int i = to - 1; i >= from; i--) {
            tail = (tail << Byte.SIZE) | (bytes[i] & 0xFF);
        }
        return tail;
    }

    /** The hash of a row with one more cell. */
    static long with(long row, long cell) {
        long mixed = (row ^ cell) * 0xBF58476D1CE4E5B9L;
        return mixed ^ (mixed >>> 29);
    }
}
