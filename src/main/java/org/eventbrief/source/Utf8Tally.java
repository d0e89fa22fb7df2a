package org.eventbrief.source;

/** Counts the sequences of bytes beyond ASCII that are UTF-8, and those that are not. */
final class Utf8Tally {
    private long good;
    private long bad;
    private int awaited;
    private int lowest;
    private int highest;

    /** Takes the next bytes of a file. */
    void take(byte[] bytes, int from, int end) {
        int i = from;
        while (i < end) {
            if (awaited == 0) {
                i = ByteSearch.beyondAscii(bytes, i, end);
            }
            if (i < end) {
                i += take(bytes[i] & 0xFF);
            }
        }
    }

    /** Takes a byte, unless it ends a sequence too early and is to be looked at again; says how many it took. */
    private int take(int next) {
        if (awaited == 0) {
            begin(next);
            return 1;
        }
        if (next < lowest || next > highest) {
            bad++;
            awaited = 0;
            return 0;
        }
        lowest = 0x80;
        highest = 0xBF;
        if (--awaited == 0) {
            good++;
        }
        return 1;
    }

    /** The bounds of the second byte rule out overlong forms, surrogates and what lies beyond Unicode. */
    private void begin(int lead) {
        lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        highest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        if (lead >= 0xC2 && lead <= 0xDF) {
            awaited = 1;
        } else if (lead >= 0xE0 && lead <= 0xEF) {
            awaited = 2;
        } else if (lead >= 0xF0 && lead <= 0xF4) {
            awaited = 3;
        } else if (lead >= 0x80) {
            bad++;
        }
    }

    /** How many sequences are not UTF-8. */
    long broken() {
        return bad + (awaited > 0 ? 1 : 0);
    }

    /** UTF-8 with some damage has more whole sequences than broken ones; another encoding hardly has whole ones. */
    boolean isUtf8() {
        return broken() == 0 || good > broken();
    }
}
