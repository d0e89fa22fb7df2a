package org.eventbrief.report.sheets;

import java.util.List;
import org.eventbrief.event.Account;
import org.eventbrief.report.ListedEvent;
import org.eventbrief.report.book.Cell;
import org.eventbrief.report.book.Kind;

/** The columns of a list of events that say who tells of it, and in which words. */
final class EventAccounts {
    private EventAccounts() {}

    static List<Field<ListedEvent>> fields() {
        return List.of(
                EventFields.told(
                        "Attribution",
                        "Who claims it, where the source does not say it itself.",
                        "",
                        Account::attribution),
                EventFields.told("Source", "Who reported it.", "Arkonian Gazette", Account::source),
                EventFields.told("Source date", "When it was reported, as written.", "2023-07-30", Account::sourceDate),
                Field.of(
                        new Field.Heading("Notes", "What happened, in the provider's words.", "", ""),
                        Kind.PROSE,
                        row -> Cell.text(row.event().account().notes())),
                Field.of(
                        new Field.Heading("Web address", "Where it can be read.", "", "https://example.org/"),
                        Kind.LINK,
                        row -> Cell.link(
                                row.event().account().url(),
                                row.event().account().url())));
    }
}
