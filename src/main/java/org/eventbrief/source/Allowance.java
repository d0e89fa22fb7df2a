package org.eventbrief.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** How much an archive may still unpack to: no table shrinks as much as the contents of an archive made to harm. */
final class Allowance {
    private static final long ALWAYS = 64L << 20;
    private static final long RATIO = 200;
    private static final long NEVER_MORE = 256L << 30;

    private long left;

    private Allowance(long left) {
        this.left = left;
    }

    /** For an archive of so many bytes. */
    static Allowance of(long packed) {
        return new Allowance(Math.min(NEVER_MORE, Math.max(ALWAYS, packed * RATIO)));
    }

    InputStream watch(InputStream unpacked) {
        return new FilterInputStream(unpacked) {
            @Override
            public int read() throws IOException {
                int next = super.read();
                spend(next < 0 ? 0 : 1);
                return next;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int read = super.read(bytes, offset, length);
                spend(read);
                return read;
            }
        };
    }

    private void spend(int bytes) throws IOException {
        left -= Math.max(0, bytes);
        if (left < 0) {
            throw new Exceeded();
        }
    }

    /** An archive unpacks to more than its size allows. */
    static final class Exceeded extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
