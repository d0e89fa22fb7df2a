package org.eventbrief.source;

import java.nio.charset.StandardCharsets;

/** Makes text of the bytes of a cell. */
final class CellText {
    private static final char REPLACEMENT = '\uFFFD';
    private static final byte[] REPLACEMENT_BYTES = {(byte) 0xEF, (byte) 0xBF, (byte) 0xBD};

    private CellText() {}

    /** The text of bytes in UTF-8, or in Windows-1252 where they are not UTF-8. */
    static String decode(byte[] bytes, int from, int to) {
        if (ByteSearch.beyondAscii(bytes, from, to) == to) {
            return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
        }
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        boolean broken = text.indexOf(REPLACEMENT) >= 0 && !holdsReplacement(bytes, from, to);
        return broken ? new String(bytes, from, to - from, Encoding.WINDOWS_1252.charset()) : text;
    }

    private static boolean holdsReplacement(byte[] bytes, int from, int to) {
        for (int i = from; i + 2 < to; i++) {
            if (bytes[i] == REPLACEMENT_BYTES[0]
                    && bytes[i + 1] == REPLACEMENT_BYTES[1]
                    && bytes[i + 2] == REPLACEMENT_BYTES[2]) {
                return true;
            }
        }
        return false;
    }
}
