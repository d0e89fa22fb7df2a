package org.eventbrief.source;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds the bytes that give a file its structure, eight at a time. */
final class ByteSearch {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;

    private ByteSearch() {}

    /** The place of the first line feed, carriage return or other given byte from a place on, or the end. */
    static int structure(byte[] bytes, int from, int end, byte other) {
        long feeds = ONES * '\n';
        long returns = ONES * '\r';
        long others = ONES * other;
        int i = from;
        for (; i + Long.BYTES <= end; i += Long.BYTES) {
            long eight = (long) EIGHT.get(bytes, i);
            long found = zeros(eight ^ feeds) | zeros(eight ^ returns) | zeros(eight ^ others);
            if (found != 0) {
                return i + (Long.numberOfTrailingZeros(found) >>> 3);
            }
        }
        while (i < end && bytes[i] != '\n' && bytes[i] != '\r' && bytes[i] != other) {
            i++;
        }
        return i;
    }

    /** The place of the first given byte from a place on, or the end. */
    static int first(byte[] bytes, int from, int end, byte sought) {
        long all = ONES * sought;
        int i = from;
        for (; i + Long.BYTES <= end; i += Long.BYTES) {
            long found = zeros((long) EIGHT.get(bytes, i) ^ all);
            if (found != 0) {
                return i + (Long.numberOfTrailingZeros(found) >>> 3);
            }
        }
        while (i < end && bytes[i] != sought) {
            i++;
        }
        return i;
    }

    /** Whether so many bytes are the same here and there; most are a few, for which this is faster than a vector. */
    static boolean equal(byte[] here, int from, byte[] there, int at, int length) {
        int i = 0;
        for (; i + Long.BYTES <= length; i += Long.BYTES) {
            if ((long) EIGHT.get(here, from + i) != (long) EIGHT.get(there, at + i)) {
                return false;
            }
        }
        while (i < length && here[from + i] == there[at + i]) {
            i++;
        }
        return i == length;
    }

    /** The place of the first byte beyond ASCII from a place on, or the end. */
    static int beyondAscii(byte[] bytes, int from, int end) {
        int i = from;
        for (; i + Long.BYTES <= end; i += Long.BYTES) {
            long high = (long) EIGHT.get(bytes, i) & HIGHS;
            if (high != 0) {
                return i + (Long.numberOfTrailingZeros(high) >>> 3);
            }
        }
        while (i < end && bytes[i] >= 0) {
            i++;
        }
        return i;
    }

    /** The high bit of each byte that is zero; above the first one there may be others set wrongly. */
    private static long zeros(long eight) {
        return (eight - ONES) & ~eight & HIGHS;
    }
}
