package org.eventbrief.notice;

import org.eventbrief.event.RowRef;

/**
 * A row that is counted, of which something is worth knowing.
 *
 * @param row where it stands
 * @param rule what was found
 * @param value the value in question, or empty
 * @param eventId the event's id
 */
public record RemarkedRow(RowRef row, RemarkRule rule, String value, String eventId) implements Notice {
    @Override
    public String code() {
        return rule.code();
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public String message() {
        String shown = value.isEmpty() ? "" : " (" + Quoted.of(value) + ")";
        return row.file() + ", line " + row.line() + ", event " + Quoted.of(eventId) + ": " + rule.sentence() + shown;
    }
}
