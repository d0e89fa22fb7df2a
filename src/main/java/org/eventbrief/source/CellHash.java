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

    /** Of a stretch of bytes; of long ones sixteen at a time, so that two multiplications need not wait for each other. */
    static long of(byte[] bytes, int from, int to) {
        long hash = (to - from) * FACTOR;
        long other = FACTOR;
        int i = from;
        for (; i + 2 * Long.BYTES <= to; i += 2 * Long.BYTES) {
            hash = mixed(hash, (long) EIGHT.get(bytes, i));
            other = mixed(other, (long) EIGHT.get(bytes, i + Long.BYTES));
        }
        if (i + Long.BYTES <= to) {
            hash = mixed(hash, (long) EIGHT.get(bytes, i));
            i += Long.BYTES;
        }
        return with(other, i < to ? mixed(hash, tail(bytes, i, to)) : hash);
    }

    /** The upper half is where a product is mixed best, so the halves change places. */
    private static long mixed(long hash, long eight) {
        return Long.rotateLeft((hash ^ eight) * FACTOR, Integer.SIZE);
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
