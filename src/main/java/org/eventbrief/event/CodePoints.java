package org.eventbrief.event;

import java.util.Comparator;

/** The order of all that is written: by code points, which {@code String.compareTo} is not above U+FFFF. */
public final class CodePoints {
    /** Compares two texts by their code points. */
    public static final Comparator<String> ORDER = CodePoints::compare;

    private CodePoints() {}

    private static int compare(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        for (int i = 0; i < shorter; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                // Both differ here, so a surrogate on either side stands for a code point above any other char.
                boolean xHigh = Character.isSurrogate(x);
                boolean yHigh = Character.isSurrogate(y);
                return xHigh == yHigh ? Character.compare(x, y) : Boolean.compare(xHigh, yHigh);
            }
        }
        return Integer.compare(a.length(), b.length());
    }
}
