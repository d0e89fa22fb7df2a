package org.eventbrief.event;

import java.nio.charset.StandardCharsets;

/** Reads what a {@link ByteSink} took in. */
public final class ByteSource {
    private final byte[] bytes;
    private final int end;
    private int at;

    /** Reads so many bytes from a place on. */
    public ByteSource(byte[] bytes, int from, int length) {
        this.bytes = bytes;
        this.at = from;
        this.end = from + length;
    }

    /** Reads all bytes. */
    public ByteSource(byte[] bytes) {
        this(bytes, 0, bytes.length);
    }

    /** How many bytes were read, from the first of all on. */
    public int position() {
        return at;
    }

    /** Whether there is something left. */
    public boolean hasMore() {
        return at < end;
    }

    /** A number from 0 to 255. */
    public int oneByte() {
        return bytes[at++] & 0xFF;
    }

    /** A number of any sign. */
    public long number() {
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

    /** So many numbers of any sign. */
    public long[] numbers(int count) {
        long[] numbers = new long[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = number();
        }
        return numbers;
    }

    /** A number of any sign that fits. */
    public int intNumber() {
        return (int) number();
    }

    /** A number that is mostly large. */
    public long eightBytes() {
        long value = (long) ByteSink.EIGHT.get(bytes, at);
        at += Long.BYTES;
        return value;
    }

    /** A text. */
    public String text() {
        int length = intNumber();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }
}
