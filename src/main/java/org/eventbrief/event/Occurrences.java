package org.eventbrief.event;

/**
 * How often what one row tells of happened.
 *
 * @param count at least 1
 * @param atLeast whether the count is a lower bound
 */
public record Occurrences(int count, boolean atLeast) {
    /** Once, as every row that says nothing else. */
    public static final Occurrences ONCE = new Occurrences(1, false);

    /** As a desk writes it: {@code 2} or {@code 2+}. */
    public String text() {
        return atLeast ? count + "+" : Integer.toString(count);
    }
}
