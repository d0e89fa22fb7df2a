package org.eventbrief.source;

import java.nio.charset.StandardCharsets;

/** Makes text of bytes that were read as ISO-8859-1 characters, which leaves the structure of a file as it is. */
final class CellText {
    private static final char REPLACEMENT = '\uFFFD';
    private static final byte[] REPLACEMENT_BYTES = {(byte) 0xEF, (byte) 0xBF, (byte) 0xBD};

    private CellText() {}

    /** The text of bytes in UTF-8, or in Windows-1252 where they are not UTF-8. */
    static String decode(char[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] >= 0x80) {
                return decodeBeyondAscii(bytes, from, to);
            }
        }
        return new String(bytes, from, to - from);
    }

    private static String decodeBeyondAscii(char[] chars, int from, int to) {
        byte[] bytes = new byte[to - from];
        for (int i = from; i < to; i++) {
            bytes[i - from] = (byte) chars[i];
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        boolean broken = text.indexOf(REPLACEMENT) >= 0 && !holdsReplacement(bytes);
        return broken ? new String(bytes, Encoding.WINDOWS_1252.charset()) : text;
    }

    private static boolean holdsReplacement(byte[] bytes) {
        for (int i = 0; i + 2 < bytes.length; i++) {
            if (bytes[i] == REPLACEMENT_BYTES[0]
                    && bytes[i + 1] == REPLACEMENT_BYTES[1]
                    && bytes[i + 2] == REPLACEMENT_BYTES[2]) {
                return true;
            }
        }
        return false;
    }
}
