package org.eventbrief.source;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.eventbrief.event.CompactEvent;
import org.eventbrief.event.Edtf;
import org.eventbrief.event.EventDate;
import org.eventbrief.event.Precision;
import org.eventbrief.event.Span;
import org.eventbrief.notice.RejectionRule;

/** Reads when an event was, and the year to which it belongs. */
final class DateReader {
    private static final int LAST_YEAR = 9999;

    private final FormatMeaning meaning;
    private final int date;
    private final int from;
    private final int to;
    private final int precision;
    private final int year;
    private final Interned<Dated> known;

    DateReader(FormatMeaning meaning, Layout layout) {
        this.meaning = meaning;
        this.date = layout.place(Field.DATE);
        this.from = layout.place(Field.DATE_FROM);
        this.to = layout.place(Field.DATE_TO);
        this.precision = layout.place(Field.PRECISION);
        this.year = layout.place(Field.YEAR);
        this.known = new Interned<>(this::read, date, from, to, precision, year);
    }

    /** The date of a row. */
    Dated of(Row row) {
        return known.of(row);
    }

    private Dated read(Row row) {
        OptionalInt stated = year(row);
        EventDate when = date >= 0 ? single(row, stated) : interval(row, stated);
        OptionalInt placed = stated.isPresent() ? stated : when.year();
        return Dated.of(when, placed, stated.isPresent() && differs(stated.getAsInt(), when));
    }

    private static boolean differs(int year, EventDate when) {
        return when.span()
                .map(days -> year < days.first().getYear() || year > days.last().getYear())
                .orElse(false);
    }

    private EventDate single(Row row, OptionalInt stated) {
        String text = row.clean(date);
        if (meaning.dates().edtf()) {
            return Edtf.parse(text).orElseThrow(() -> new Fault(RejectionRule.BAD_DATE, date, text));
        }
        if (text.isEmpty()) {
            return new EventDate.Unknown("");
        }
        LocalDate day = day(text, date, stated);
        return known(new Span(day, day), row, text);
    }

    /** With one end missing, the other is the day. */
    private EventDate interval(Row row, OptionalInt stated) {
        String first = row.clean(from);
        String last = row.clean(to);
        if (first.isEmpty() && last.isEmpty()) {
            return new EventDate.Unknown("");
        }
        LocalDate firstDay = first.isEmpty() ? day(last, to, stated) : day(first, from, stated);
        LocalDate lastDay = last.isEmpty() ? firstDay : day(last, to, stated);
        if (lastDay.isBefore(firstDay)) {
            throw new Fault(RejectionRule.DATES_REVERSED, to, last);
        }
        String text = first.isEmpty() || last.isEmpty() || first.equals(last) ? first + last : first + "/" + last;
        return known(new Span(firstDay, lastDay), row, first.equals(last) ? first : text);
    }

    private EventDate known(Span days, Row row, String text) {
        return new EventDate.Known(days, precision(row, days), false, false, text);
    }

    private LocalDate day(String text, int place, OptionalInt stated) {
        return meaning.dates().day(text, stated).orElseThrow(() -> new Fault(RejectionRule.BAD_DATE, place, text));
    }

    private Precision precision(Row row, Span days) {
        String text = row.clean(precision);
        if (text.isEmpty()) {
            return precision(days);
        }
        return meaning.values(Field.PRECISION)
                .of(text)
                .or(() -> Optional.of(text))
                .flatMap(Precision::parse)
                .orElseThrow(() -> new Fault(RejectionRule.BAD_PRECISION, precision, text));
    }

    private static Precision precision(Span days) {
        if (days.first().equals(days.last())) {
            return Precision.DAY;
        }
        return days.inOneMonth() ? Precision.MONTH : Precision.LONGER;
    }

    private OptionalInt year(Row row) {
        String text = row.clean(year);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        OptionalLong number = WholeNumber.parse(text);
        if (number.isEmpty() || number.getAsLong() < 1 || number.getAsLong() > LAST_YEAR) {
            throw new Fault(RejectionRule.BAD_YEAR, year, text);
        }
        return OptionalInt.of((int) number.getAsLong());
    }

    /**
     * When an event was, as it is told and as it is counted.
     *
     * @param date the date
     * @param year to which it belongs, if any
     * @param differs whether the provider's year is none of the date's
     * @param firstDay its first day since 1970, or {@link CompactEvent#NO_DAY}
     * @param lastDay its last one
     * @param precision how well it is known
     * @param doubt 1 for approximate, 2 for uncertain, added
     */
    record Dated(
            EventDate date,
            OptionalInt year,
            boolean differs,
            int firstDay,
            int lastDay,
            Precision precision,
            int doubt) {
        static Dated of(EventDate date, OptionalInt year, boolean differs) {
            Optional<Span> days = date.span();
            return new Dated(
                    date,
                    year,
                    differs,
                    days.map(span -> (int) span.first().toEpochDay()).orElse(CompactEvent.NO_DAY),
                    days.map(span -> (int) span.last().toEpochDay()).orElse(CompactEvent.NO_DAY),
                    date instanceof EventDate.Known known ? known.precision() : Precision.LONGER,
                    date instanceof EventDate.Known known
                            ? (known.approximate() ? 1 : 0) + (known.uncertain() ? 2 : 0)
                            : 0);
        }
    }
}
