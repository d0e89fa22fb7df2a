package org.eventbrief.source;

import java.util.OptionalLong;

/** Whole numbers as tables write them, {@code 3.0} of a program that took them for decimals included. */
final class WholeNumber {
    private static final int MOST_DIGITS = 18;

    private WholeNumber() {}

    /** A whole number without a sign, if it is one. */
    static OptionalLong parse(String text) {
        int end = withoutZeroDecimals(text);
        if (end == 0 || end > MOST_DIGITS) {
            return OptionalLong.empty();
        }
        long number = 0;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return OptionalLong.empty();
            }
            number = number * 10 + (c - '0');
        }
        return OptionalLong.of(number);
    }

    private static int withoutZeroDecimals(String text) {
        int end = text.length();
        while (end > 1 && text.charAt(end - 1) == '0') {
            end--;
        }
        return end < text.length() && end > 1 && text.charAt(end - 1) == '.' ? end - 1 : text.length();
    }
}
