package org.eventbrief.store;

import java.nio.charset.StandardCharsets;

/** Reads what a {@link ByteSink} took in. */
final class ByteSource {
    private final byte[] bytes;
    private final int end;
    private int at;

    ByteSource(byte[] bytes, int from, int length) {
        this.bytes = bytes;
        this.at = from;
        this.end = from + length;
    }

    ByteSource(byte[] bytes) {
        this(bytes, 0, bytes.length);
    }

    boolean hasMore() {
        return at < end;
    }

    int oneByte() {
        return bytes[at++] & 0xFF;
    }

    long number() {
        long rest = 0;
        int shift = 0;
        byte next;
        do {
            next = bytes[at++];
            rest |= (long) (next & 0x7F) << shift;
            shift += 7;
        } while (next < 0);
        return (rest >>> 1) ^ -(rest & 1);
    }

    int intNumber() {
        return (int) number();
    }

    long eightBytes() {
        long value = 0;
        for (int i = 0; i < 8; i++) {
            value = (value << 8) | oneByte();
        }
        return value;
    }

    String text() {
        int length = intNumber();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }
}
