package org.eventbrief.report.book;

import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** One value of a table; the factories turn what a spreadsheet cannot hold exactly into the same value as text. */
public sealed interface Cell {
    /** The largest whole number that a spreadsheet holds exactly: fifteen digits. */
    long LARGEST = 999_999_999_999_999L;

    /** The first day whose date serial means the same day in every spreadsheet. */
    LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    /** The last day that a spreadsheet knows. */
    LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    /** Words, kept as they are and never taken for a formula. */
    record Text(String text) implements Cell {}

    /** A count or a year of at most fifteen digits. */
    record Whole(long value) implements Cell {
        public Whole {
            if (value > LARGEST || value < -LARGEST) {
                throw new IllegalArgumentException("Not exact in a spreadsheet: " + value);
            }
        }
    }

    /** A finite number with a fraction. */
    record Decimal(double value) implements Cell {
        public Decimal {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("Not a finite number: " + value);
            }
        }
    }

    /** A calendar day from March 1900 to 9999. */
    record Day(LocalDate date) implements Cell {
        public Day {
            if (date.isBefore(FIRST_DAY) || date.isAfter(LAST_DAY)) {
                throw new IllegalArgumentException("Not a day of a spreadsheet: " + date);
            }
        }
    }

    /** Words that lead to an address on the web. */
    record Link(String text, String url) implements Cell {}

    /** Words that lead to another sheet of the book, by the name that the sheet has in it. */
    record SheetLink(String text, String sheet) implements Cell {}

    /** Nothing; a note of the sheet says what that means. */
    record Blank() implements Cell {}

    /** Nothing. */
    static Cell blank() {
        return Blanks.BLANK;
    }

    /** The words, or a blank for none. */
    static Cell text(String text) {
        return text.isEmpty() ? blank() : new Text(text);
    }

    /** The number, as text if it has more than fifteen digits. */
    static Cell whole(long value) {
        return value > LARGEST || value < -LARGEST ? new Text(Long.toString(value)) : new Whole(value);
    }

    /** The number, or a blank where it is unknown. */
    static Cell whole(OptionalLong value) {
        return value.isPresent() ? whole(value.getAsLong()) : blank();
    }

    /** The number. */
    static Cell decimal(double value) {
        return new Decimal(value);
    }

    /** The number, or a blank where it is unknown. */
    static Cell decimal(OptionalDouble value) {
        return value.isPresent() ? decimal(value.getAsDouble()) : blank();
    }

    /** The day, as text if a spreadsheet's calendar does not have it. */
    static Cell day(LocalDate date) {
        return date.isBefore(FIRST_DAY) || date.isAfter(LAST_DAY) ? new Text(date.toString()) : new Day(date);
    }

    /** The words as a link, plain text where the address is empty. */
    static Cell link(String text, String url) {
        return url.isEmpty() || text.isEmpty() ? text(text) : new Link(text, url);
    }
}
