package org.eventbrief.report.sheets;

import java.util.List;
import java.util.function.Function;
import org.eventbrief.event.Account;
import org.eventbrief.report.ListedEvent;
import org.eventbrief.report.book.Cell;
import org.eventbrief.report.book.Kind;

/** Makes the columns of a list of events that hold words, and those by which its rows are found again. */
final class EventFields {
    private EventFields() {}

    static Field<ListedEvent> id() {
        return text("Event id", "Unique in the dataset.", "ark-17", ListedEvent::id);
    }

    /** Where the event's row stands in the input. */
    static List<Field<ListedEvent>> row() {
        return List.of(
                text("File", "The file's name within the input.", "events.csv", row -> row.event()
                        .row()
                        .file()),
                Field.of(
                        new Field.Heading("Line", "The first line of the record, counted from 1.", "", "42"),
                        Kind.YEAR,
                        row -> Cell.whole(row.event().row().line())));
    }

    static Field<ListedEvent> told(String title, String meaning, String example, Function<Account, String> value) {
        return text(title, meaning, example, row -> value.apply(row.event().account()));
    }

    static Field<ListedEvent> text(String title, String meaning, String example, Function<ListedEvent, String> value) {
        return Field.of(new Field.Heading(title, meaning, "", example), Kind.TEXT, row -> Cell.text(value.apply(row)));
    }
}
