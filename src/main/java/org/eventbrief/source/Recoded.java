package org.eventbrief.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** Bytes in another encoding, as UTF-8. */
final class Recoded extends InputStream {
    private final Reader reader;
    private final char[] chars = new char[1 << 13];
    private int kept;
    private byte[] bytes = new byte[0];
    private int next;

    Recoded(InputStream in, Encoding encoding) {
        this.reader = new InputStreamReader(in, encoding.charset());
    }

    @Override
    public int read() throws IOException {
        return fill() ? bytes[next++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int copied = Math.min(length, bytes.length - next);
        System.arraycopy(bytes, next, to, offset, copied);
        next += copied;
        return copied;
    }

    private boolean fill() throws IOException {
        while (next == bytes.length) {
            int read = reader.read(chars, kept, chars.length - kept);
            int count = kept + Math.max(0, read);
            if (count == 0) {
                return false;
            }
            // The first half of a pair waits for the second.
            kept = read > 0 && Character.isHighSurrogate(chars[count - 1]) ? 1 : 0;
            bytes = new String(chars, 0, count - kept).getBytes(StandardCharsets.UTF_8);
            next = 0;
            if (kept == 1) {
                chars[0] = chars[count - 1];
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
