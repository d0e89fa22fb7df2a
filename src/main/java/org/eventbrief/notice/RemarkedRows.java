package org.eventbrief.notice;

/**
 * How many rows of a file one remark concerns, with the first of them.
 *
 * @param first the first such row
 * @param rows how many there are
 */
public record RemarkedRows(RemarkedRow first, long rows) implements Notice {
    @Override
    public String code() {
        return first.code();
    }

    @Override
    public Severity severity() {
        return first.severity();
    }

    @Override
    public long times() {
        return rows;
    }

    @Override
    public String message() {
        return rows == 1 ? first.message() : first.message() + " (the first of " + rows + " such rows of this file)";
    }
}
