package org.eventbrief.event;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that grow: numbers take as few as they need, texts are UTF-8. */
public final class ByteSink {
    static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private static final int LONGEST_NUMBER = 10;

    private byte[] bytes = new byte[256];
    private int size;

    /** How many bytes there are. */
    public int size() {
        return size;
    }

    /** The bytes, with room behind the last. */
    public byte[] bytes() {
        return bytes;
    }

    /** Forgets all. */
    public void clear() {
        size = 0;
    }

    /** The lowest eight bits of a number. */
    public void oneByte(int value) {
        need(1);
        bytes[size++] = (byte) value;
    }

    /** A number of any sign, small ones in few bytes. */
    public void number(long value) {
        need(LONGEST_NUMBER);
        byte[] to = bytes;
        int at = size;
        long rest = (value << 1) ^ (value >> 63);
        while ((rest & ~0x7FL) != 0) {
            to[at++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        to[at++] = (byte) rest;
        size = at;
    }

    /** Numbers of any sign, one after the other; where there are several, the JVM compiles this faster than each by itself. */
    public void numbers(long... values) {
        for (long value : values) {
            number(value);
        }
    }

    /** A number that is mostly large. */
    public void eightBytes(long value) {
        need(Long.BYTES);
        EIGHT.set(bytes, size, value);
        size += Long.BYTES;
    }

    /** A text, with its length. */
    public void text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        append(utf8, utf8.length);
    }

    /** The first bytes of others, as they are. */
    public void append(byte[] more, int length) {
        need(length);
        System.arraycopy(more, 0, bytes, size, length);
        size += length;
    }

    private void need(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
