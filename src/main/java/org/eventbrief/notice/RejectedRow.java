package org.eventbrief.notice;

import org.eventbrief.event.RowRef;

/**
 * A row that cannot be counted.
 *
 * @param row where it stands
 * @param rule the rule that it breaks
 * @param column the column at fault, or empty where the whole row is
 * @param value the offending value, or empty
 * @param eventId the event's id as far as it could be read, or empty
 */
public record RejectedRow(RowRef row, RejectionRule rule, String column, String value, String eventId)
        implements Notice {
    @Override
    public String code() {
        return rule.code();
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    /** What is wrong, without the place. */
    public String finding() {
        return column.isEmpty() ? rule.sentence() : column + " is \"" + Quoted.of(value) + "\": " + rule.sentence();
    }

    @Override
    public String message() {
        return row.file() + ", line " + row.line() + ": " + finding();
    }
}
