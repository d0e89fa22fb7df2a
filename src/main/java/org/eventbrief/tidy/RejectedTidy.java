package org.eventbrief.tidy;

import java.util.Comparator;
import java.util.List;
import org.eventbrief.event.CodePoints;
import org.eventbrief.notice.RejectedRow;

/** The table of rows that break a rule. */
final class RejectedTidy {
    private static final Comparator<RejectedRow> BY_PLACE = Comparator.<RejectedRow, String>comparing(
                    row -> row.row().file(), CodePoints.ORDER)
            .thenComparingLong(row -> row.row().line())
            .thenComparing(RejectedRow::rule)
            .thenComparing(RejectedRow::column, CodePoints.ORDER);

    private RejectedTidy() {}

    static TidyTable<RejectedRow> table() {
        return new TidyTable<>(
                "rejected-rows",
                "Rejected rows",
                "One row for each row of the input that breaks a rule and is in no count.",
                Keys.NONE,
                content -> content.rejected().stream().sorted(BY_PLACE),
                List.of(
                        SharedFields.file(row -> row.row().file()),
                        SharedFields.line(row -> row.row().line()),
                        Field.text("code", "Code", "The broken rule, as a stable word.", "bad-date", RejectedRow::code),
                        Field.text(
                                "message",
                                "Message",
                                "What is wrong, in a sentence.",
                                "date is \"soon\": this is no date in any form that the format knows",
                                RejectedRow::finding),
                        Field.text(
                                "event_id",
                                "Event id",
                                "The event's id as far as it could be read.",
                                "ark-17",
                                RejectedRow::eventId),
                        Field.text(
                                "value",
                                "Value",
                                "The offending value alone, as written.",
                                "soon",
                                RejectedRow::value)));
    }
}
