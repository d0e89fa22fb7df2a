package org.eventbrief.event;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.OptionalInt;

/** Days from a first to a last, both included. */
public record Span(LocalDate first, LocalDate last) {
    /** Every day that can be written: what a missing bound stands for. */
    public static final Span ALWAYS = new Span(LocalDate.MIN, LocalDate.MAX);

    /** Refuses a last day before the first. */
    public Span {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("the last day " + last + " lies before the first, " + first);
        }
    }

    /** The whole of a year. */
    public static Span ofYear(int year) {
        return new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** The whole of a month. */
    public static Span of(YearMonth month) {
        return new Span(month.atDay(1), month.atEndOfMonth());
    }

    /** Whether every day of the other lies in this. */
    public boolean holds(Span other) {
        return !other.first.isBefore(first) && !other.last.isAfter(last);
    }

    /** Whether the two have a day in common. */
    public boolean overlaps(Span other) {
        return !other.first.isAfter(last) && !other.last.isBefore(first);
    }

    /** The year in which all of it lies, if there is one. */
    public OptionalInt year() {
        return first.getYear() == last.getYear() ? OptionalInt.of(first.getYear()) : OptionalInt.empty();
    }

    /** Whether all of it lies in one month. */
    public boolean inOneMonth() {
        return first.getYear() == last.getYear() && first.getMonthValue() == last.getMonthValue();
    }
}
