package org.eventbrief.tidy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Writes lines by RFC 4180 as UTF-8, cell by cell, quoted only where they must be.
 *
 * <p>Tables repeat their actors, types and places in millions of lines, so a text that is the very same object as one before
 * is not encoded again. FastCSV writes the same bytes, and is what the tests compare with.
 */
final class CsvLines {
    private static final int FLUSH = 1 << 16;
    private static final int KEPT = 1 << 11;
    private static final int LONGEST_NUMBER = 20;

    private final OutputStream file;
    private final @Nullable String[] texts = new String[KEPT];
    private final byte[][] encoded = new byte[KEPT][];
    private byte[] bytes = new byte[2 * FLUSH];
    private int size;
    private boolean begun;
    private long ended;

    CsvLines(OutputStream file) {
        this.file = file;
    }

    @SuppressWarnings("ReferenceEquality") // What is equal but another object is encoded once more; that is all.
    void text(String text) {
        int slot = text.hashCode() & (KEPT - 1);
        if (texts[slot] != text) {
            texts[slot] = text;
            encoded[slot] = encode(text);
        }
        byte[] cell = encoded[slot];
        boolean comment = !begun && cell.length > 0 && cell[0] == '#';
        separate(cell.length + 2);
        if (comment) {
            bytes[size++] = '"';
        }
        System.arraycopy(cell, 0, bytes, size, cell.length);
        size += cell.length;
        if (comment) {
            bytes[size++] = '"';
        }
    }

    void nothing() {
        separate(0);
    }

    void truth(boolean value) {
        text(value ? "true" : "false");
    }

    void number(long value) {
        separate(LONGEST_NUMBER);
        if (value < 0) {
            ascii(Long.toString(value));
            return;
        }
        int digits = 1;
        for (long rest = value / 10; rest > 0; rest /= 10) {
            digits++;
        }
        size += digits;
        long rest = value;
        for (int at = size - 1; at >= size - digits; at--) {
            bytes[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
    }

    void day(LocalDate day) {
        separate(LONGEST_NUMBER);
        ascii(day.toString());
    }

    /** Ends the line. */
    void end() {
        need(2);
        bytes[size++] = '\r';
        bytes[size++] = '\n';
        begun = false;
        ended++;
        if (size >= FLUSH) {
            flush();
        }
    }

    /** How many lines were ended. */
    long ended() {
        return ended;
    }

    /** Hands everything to the file. */
    void flush() {
        try {
            file.write(bytes, 0, size);
            size = 0;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    @SuppressWarnings("deprecation") // The characters are ASCII: their lower bytes are all there is.
    private void ascii(String text) {
        text.getBytes(0, text.length(), bytes, size);
        size += text.length();
    }

    /** Makes room for a cell and separates it from the one before. */
    private void separate(int length) {
        need(length + 1);
        if (begun) {
            bytes[size++] = ',';
        }
        begun = true;
    }

    private void need(int more) {
        if (size + more > bytes.length) {
            flush();
            if (more > bytes.length) {
                bytes = new byte[more];
            }
        }
    }

    private static byte[] encode(String text) {
        boolean quoted =
                text.indexOf(',') >= 0 || text.indexOf('"') >= 0 || text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
        return (quoted ? '"' + text.replace("\"", "\"\"") + '"' : text).getBytes(StandardCharsets.UTF_8);
    }
}
