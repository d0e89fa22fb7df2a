package org.eventbrief.event;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How well the provider knows when an event was, from the day to something longer than a month. */
public enum Precision {
    DAY,
    WEEK,
    MONTH,
    YEAR,
    LONGER;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The word that tables use, such as {@code month}. */
    public String code() {
        return code;
    }

    /** The precision that a word names. */
    public static Optional<Precision> parse(String word) {
        return Arrays.stream(values())
                .filter(precision -> precision.code().equals(word))
                .findFirst();
    }

    /** Whether a date of this precision may enter a month. */
    public boolean knowsMonth() {
        return this == DAY || this == WEEK || this == MONTH;
    }
}
