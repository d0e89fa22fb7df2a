package org.eventbrief.report.book;

/**
 * A column of a table.
 *
 * @param header its name, one line, unique in its table
 * @param kind what its figures are
 * @param comment what a reader sees on pointing at the header, or nothing
 * @param summed whether the total row adds it up; only where the rows partition what they count
 * @param heated whether its cells are shaded by their value, together with the heated columns next to it
 */
public record Column(String header, Kind kind, String comment, boolean summed, boolean heated) {
    /** The longest header that a native table takes. */
    public static final int LONGEST_HEADER = 255;

    public Column {
        if (header.isBlank() || header.length() > LONGEST_HEADER) {
            throw new IllegalArgumentException("A header has 1 to 255 characters, not " + header.length());
        }
        if (header.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("A header is one line without control characters: " + header);
        }
        if ((summed || heated) && !kind.numeric()) {
            throw new IllegalArgumentException("Only numbers are added up or shaded: " + header);
        }
    }

    /** A column without comment, total or shading. */
    public static Column of(String header, Kind kind) {
        return new Column(header, kind, "", false, false);
    }

    /** The same with words that explain the header. */
    public Column explained(String words) {
        return new Column(header, kind, words, summed, heated);
    }

    /** The same, added up in the total row. */
    public Column totalled() {
        return new Column(header, kind, comment, true, heated);
    }

    /** The same, shaded by value. */
    public Column shaded() {
        return new Column(header, kind, comment, summed, true);
    }
}
