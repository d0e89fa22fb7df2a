package org.eventbrief.report.sheets;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.eventbrief.event.Event;
import org.eventbrief.event.EventDate;
import org.eventbrief.event.Precision;
import org.eventbrief.report.ListedEvent;
import org.eventbrief.report.book.Cell;
import org.eventbrief.report.book.Kind;

/** The columns of a list of events that say when, and how well that is known. */
final class EventDates {
    private static final int A_WEEK = 7;

    private EventDates() {}

    static List<Field<ListedEvent>> fields() {
        return List.of(
                Field.of(
                        new Field.Heading(
                                "Date", "The day, or the first day that the date may mean.", "", "2023-07-01"),
                        Kind.DAY,
                        row -> first(row.event()).map(Cell::day).orElse(Cell.blank())),
                Field.of(
                        new Field.Heading(
                                "Until",
                                "The last day that the date may mean; empty where it is the first day.",
                                "",
                                "2023-07-31"),
                        Kind.DAY,
                        row -> until(row.event()).map(Cell::day).orElse(Cell.blank())),
                EventFields.text(
                        "Date precision",
                        "How well the provider knows the date: day, week, month, year or longer, or the span where it is of"
                                + " seven days at most; approximate or uncertain where it says so.",
                        "month, approximate",
                        row -> precision(row.event().date())),
                EventFields.text(
                        "Date as written", "The date in the provider's own form.", "2023-07~", row -> row.event()
                                .date()
                                .text()));
    }

    private static Optional<LocalDate> first(Event event) {
        return event.date().span().map(days -> days.first());
    }

    private static Optional<LocalDate> until(Event event) {
        return event.date().span().map(days -> days.last()).filter(last -> !first(event)
                .equals(Optional.of(last)));
    }

    private static String precision(EventDate date) {
        return date instanceof EventDate.Known known
                ? known(known) + (known.approximate() ? ", approximate" : "") + (known.uncertain() ? ", uncertain" : "")
                : "not known";
    }

    /** The provider's word, but for days that are closer together than the word says. */
    private static String known(EventDate.Known date) {
        long days = ChronoUnit.DAYS.between(date.days().first(), date.days().last()) + 1;
        boolean vague = date.precision() != Precision.DAY && date.precision() != Precision.WEEK;
        return vague && days > 1 && days <= A_WEEK
                ? "span of " + days + " days"
                : date.precision().code();
    }
}
