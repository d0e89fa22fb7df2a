package org.eventbrief.report.wording;

import java.util.OptionalLong;

/** Numbers as readers see them: thousands with commas, a true minus sign, ranges with a dash. */
public final class Numbers {
    private static final long SMALLEST_BASE = 20;
    private static final int GROUP = 3;

    private Numbers() {}

    /** A whole number, such as {@code 12,345} or {@code −7}. */
    public static String of(long number) {
        StringBuilder digits = new StringBuilder(Long.toString(Math.abs(number)));
        for (int comma = digits.length() - GROUP; comma > 0; comma -= GROUP) {
            digits.insert(comma, ',');
        }
        return number < 0 ? "−" + digits : digits.toString();
    }

    /** A number that may not be known. */
    public static String of(OptionalLong number) {
        return number.isPresent() ? of(number.getAsLong()) : "unknown";
    }

    /** A difference with its sign, such as {@code +34}; zero has none. */
    public static String signed(long difference) {
        return difference > 0 ? "+" + of(difference) : of(difference);
    }

    /** From a low to a high number; one number where both are equal. */
    public static String range(long low, long high) {
        return low == high ? of(low) : of(low) + "–" + of(high);
    }

    /**
     * The change from a base in whole per cent, halves away from zero.
     *
     * @return empty where the base is under 20, for then a percentage says more than the numbers can bear
     */
    public static OptionalLong percent(long now, long base) {
        if (base < SMALLEST_BASE) {
            return OptionalLong.empty();
        }
        double exact = 100.0 * (now - base) / base;
        return OptionalLong.of((long) (Math.signum(exact) * Math.floor(Math.abs(exact) + 0.5)));
    }

    /** A place in an order, such as {@code 3rd}. */
    public static String ordinal(long place) {
        long lastTwo = place % 100;
        String ending = lastTwo >= 11 && lastTwo <= 13
                ? "th"
                : switch ((int) (place % 10)) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return of(place) + ending;
    }
}
