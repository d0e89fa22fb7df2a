package org.eventbrief.report.book;

/** What a column's figures are, and so how they are shown; a cell of another kind in it is shown by its own. */
public enum Kind {
    /** A few words on one line. */
    TEXT,
    /** Sentences, broken over several lines of a wide column. */
    PROSE,
    /** A count, with thousands separators. */
    WHOLE,
    /** A year, without thousands separators. */
    YEAR,
    /** A calendar day, as {@code 2023-11-14}. */
    DAY,
    /** A number with one decimal place. */
    DECIMAL,
    /** A difference of counts, with its sign. */
    CHANGE,
    /** A share, 0.25 for 25.0 %. */
    PERCENT,
    /** A relative difference, 0.25 for +25.0 %. */
    PERCENT_CHANGE,
    /** Degrees of latitude or longitude, four decimal places. */
    COORDINATE,
    /** A web address or another sheet. */
    LINK;

    /** Whether its cells are numbers that stand on the right. */
    public boolean numeric() {
        return switch (this) {
            case TEXT, PROSE, DAY, LINK -> false;
            case WHOLE, YEAR, DECIMAL, CHANGE, PERCENT, PERCENT_CHANGE, COORDINATE -> true;
        };
    }
}
