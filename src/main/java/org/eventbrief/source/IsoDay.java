package org.eventbrief.source;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Days written as {@code 2021-11-07}, read without the cost of a general form. */
final class IsoDay {
    private static final int LENGTH = 10;
    private static final int MONTH = 5;
    private static final int DAY = 8;
    private static final int MONTHS = 12;

    private IsoDay() {}

    /** Whether a text looks like one. */
    static boolean isLike(String text) {
        return text.length() == LENGTH && text.charAt(MONTH - 1) == '-' && text.charAt(DAY - 1) == '-';
    }

    /** The day from the year 1 on that a text {@linkplain #isLike like one} names, if there is such a day. */
    static Optional<LocalDate> parse(String text) {
        int year = number(text, 0, MONTH - 1);
        int month = number(text, MONTH, DAY - 1);
        int day = number(text, DAY, LENGTH);
        boolean exists = year >= 1
                && month >= 1
                && month <= MONTHS
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    /** A number of digits alone, or −1. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
