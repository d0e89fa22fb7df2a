package org.eventbrief.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Text that becomes bytes of UTF-8 as it comes, since a long sheet has hundreds of millions of them. */
final class XmlBytes implements Closeable {
    private static final int CAPACITY = 1 << 16;
    private static final int WIDEST = 6;
    private static final int ASCII = 0x80;

    private final OutputStream out;
    private final byte[] bytes = new byte[CAPACITY];
    private int size;

    XmlBytes(OutputStream out) {
        this.out = out;
    }

    /** Adds bytes as they are, fewer than {@link #CAPACITY}. */
    void raw(byte[] words) {
        room(words.length);
        System.arraycopy(words, 0, bytes, size, words.length);
        size += words.length;
    }

    /** Adds fewer than {@link #CAPACITY} letters of ASCII, none of which XML needs escaped. */
    void ascii(String words) {
        int length = words.length();
        room(length);
        for (int at = 0; at < length; at++) {
            bytes[size + at] = (byte) words.charAt(at);
        }
        size += length;
    }

    /** Adds a whole number. */
    void whole(long value) {
        if (value < 0 || value >= 10) {
            ascii(Long.toString(value));
        } else {
            room(1);
            bytes[size++] = (byte) ('0' + value);
        }
    }

    /** Adds any text that XML can hold, with what would end it escaped; a lone half of a pair becomes {@code ?}. */
    void escaped(String text) {
        int length = text.length();
        for (int at = 0; at < length; at++) {
            room(WIDEST);
            char c = text.charAt(at);
            if (c == '&' || c == '<' || c == '>') {
                ascii(c == '&' ? "&amp;" : c == '<' ? "&lt;" : "&gt;");
            } else if (c < ASCII) {
                bytes[size++] = (byte) c;
            } else {
                int codePoint = text.codePointAt(at);
                at += Character.charCount(codePoint) - 1;
                beyondAscii(codePoint);
            }
        }
    }

    @Override
    public void close() throws IOException {
        out.write(bytes, 0, size);
        size = 0;
        out.close();
    }

    private void beyondAscii(int c) {
        if (c < 0x800) {
            bytes[size++] = (byte) (0xC0 | (c >> 6));
        } else if (c < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
            boolean lone = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            if (lone) {
                bytes[size++] = '?';
                return;
            }
            bytes[size++] = (byte) (0xE0 | (c >> 12));
            bytes[size++] = tail(c >> 6);
        } else {
            bytes[size++] = (byte) (0xF0 | (c >> 18));
            bytes[size++] = tail(c >> 12);
            bytes[size++] = tail(c >> 6);
        }
        bytes[size++] = tail(c);
    }

    private static byte tail(int bits) {
        return (byte) (0x80 | (bits & 0x3F));
    }

    private void room(int wanted) {
        if (size + wanted <= CAPACITY) {
            return;
        }
        try {
            out.write(bytes, 0, size);
            size = 0;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
