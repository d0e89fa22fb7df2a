package org.eventbrief.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that grow: numbers take as few as they need, texts are UTF-8. */
final class ByteSink {
    private byte[] bytes = new byte[256];
    private int size;

    int size() {
        return size;
    }

    byte[] bytes() {
        return bytes;
    }

    void clear() {
        size = 0;
    }

    void oneByte(int value) {
        need(1);
        bytes[size++] = (byte) value;
    }

    /** A number of any sign, small ones in few bytes. */
    void number(long value) {
        need(10);
        long rest = (value << 1) ^ (value >> 63);
        while ((rest & ~0x7FL) != 0) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    void eightBytes(long value) {
        need(8);
        for (int shift = 56; shift >= 0; shift -= 8) {
            bytes[size++] = (byte) (value >>> shift);
        }
    }

    void text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        append(utf8, utf8.length);
    }

    void append(byte[] more, int length) {
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
