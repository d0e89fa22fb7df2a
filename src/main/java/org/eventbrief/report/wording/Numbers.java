package org.eventbrief.report.wording;

import java.util.OptionalLong;

/**
 * Numbers as readers see them: thousands apart, a true minus sign, ranges with a dash.
 *
 * @param group what stands between thousands
 * @param decimal what stands before a fraction
 * @param smallestBase the smallest number from which a change is told in per cent, at least 1
 */
public record Numbers(String group, String decimal, long smallestBase) {
    private static final int GROUP = 3;
    private static final double KILO = 1000;

    /** A whole number, such as {@code 12,345} or {@code −7}. */
    public String of(long number) {
        StringBuilder digits = new StringBuilder(Long.toString(Math.abs(number)));
        for (int at = digits.length() - GROUP; at > 0; at -= GROUP) {
            digits.insert(at, group);
        }
        return number < 0 ? "−" + digits : digits.toString();
    }

    /** A number that may not be known. */
    public String of(OptionalLong number) {
        return number.isPresent() ? of(number.getAsLong()) : "unknown";
    }

    /** So many of something: {@code no events}, {@code 1 event}, {@code 2 events}. */
    public String count(Noun noun, long number) {
        return (number == 0 ? "no" : of(number)) + " " + noun.of(number);
    }

    /** The same in figures only: {@code 0 events}. */
    public String inFigures(Noun noun, long number) {
        return of(number) + " " + noun.of(number);
    }

    /** A lower bound: {@code at least 2 events}. */
    public String atLeast(Noun noun, long number) {
        return "at least " + of(number) + " " + noun.of(number);
    }

    /** A difference with its sign, such as {@code +34}; zero has none. */
    public String signed(long difference) {
        return difference > 0 ? "+" + of(difference) : of(difference);
    }

    /** From a low to a high number; one number where both are equal. */
    public String range(long low, long high) {
        return low == high ? of(low) : of(low) + "–" + of(high);
    }

    /**
     * The change from a base in whole per cent, halves away from zero.
     *
     * @return empty where the base is too small, for then a percentage says more than the numbers can bear
     */
    public OptionalLong percent(long now, long base) {
        if (base < smallestBase) {
            return OptionalLong.empty();
        }
        double exact = 100.0 * (now - base) / base;
        return OptionalLong.of((long) (Math.signum(exact) * Math.floor(Math.abs(exact) + 0.5)));
    }

    /** A place in an order, such as {@code 3rd}. */
    public String ordinal(long place) {
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

    /** How large a file is, such as {@code 12 kB} or {@code 1.3 MB}. */
    public String size(long bytes) {
        if (bytes < KILO) {
            return bytes + " bytes";
        }
        long kilo = Math.round(bytes / KILO);
        long tenths = Math.round(bytes / KILO / KILO * 10);
        return kilo < KILO ? of(kilo) + " kB" : of(tenths / 10) + decimal + tenths % 10 + " MB";
    }
}
