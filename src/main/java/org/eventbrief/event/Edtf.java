package org.eventbrief.event;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates in the Extended Date/Time Format, levels 0 and 1, without negative years and years above 9999.
 *
 * <p>Source: Library of Congress, Extended Date/Time Format Specification (2019). A season is as vague as its year, for the
 * hemisphere is not said.
 */
public final class Edtf {
    private static final Pattern DATE = Pattern.compile(
            "(?<year>[0-9]{4}|[0-9]{3}X|[0-9]{2}XX)(-(?<month>[0-9]{2}|XX)(-(?<day>[0-9]{2}|XX)(T.+)?)?)?(?<mark>[?~%]?)");

    private Edtf() {}

    /**
     * Reads a date.
     *
     * @param text as written, trimmed
     * @return the date, {@link EventDate.Unknown} where it is empty or an end is open, or empty where it is no such date
     */
    public static Optional<EventDate> parse(String text) {
        if (text.isEmpty()) {
            return Optional.of(new EventDate.Unknown(text));
        }
        int slash = text.indexOf('/');
        try {
            return slash < 0
                    ? part(text).map(part -> known(part.days, part.precision, part, part, text))
                    : interval(text.substring(0, slash), text.substring(slash + 1), text);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The shortest text for days: a day, a whole month, a whole year, or first and last day. */
    public static String text(Span days) {
        if (days.first().equals(days.last())) {
            return days.first().toString();
        }
        if (days.equals(Span.ofYear(days.first().getYear()))) {
            return days.first().toString().substring(0, 4);
        }
        return days.equals(Span.of(YearMonth.from(days.first())))
                ? YearMonth.from(days.first()).toString()
                : days.first() + "/" + days.last();
    }

    private static Optional<EventDate> interval(String from, String to, String text) {
        boolean openStart = isOpen(from);
        boolean openEnd = isOpen(to);
        Optional<Part> first = openStart ? Optional.empty() : part(from);
        Optional<Part> last = openEnd ? Optional.empty() : part(to);
        if ((!openStart && first.isEmpty()) || (!openEnd && last.isEmpty())) {
            return Optional.empty();
        }
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.of(new EventDate.Unknown(text));
        }
        Part a = first.get();
        Part b = last.get();
        if (b.days.last().isBefore(a.days.first())) {
            return Optional.empty();
        }
        Span days = new Span(a.days.first(), b.days.last());
        return Optional.of(known(days, precision(days), a, b, text));
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..");
    }

    private static EventDate known(Span days, Precision precision, Part first, Part last, String text) {
        return new EventDate.Known(
                days, precision, first.has('~') || last.has('~'), first.has('?') || last.has('?'), text);
    }

    private static Precision precision(Span days) {
        if (days.first().equals(days.last())) {
            return Precision.DAY;
        }
        return days.inOneMonth() ? Precision.MONTH : Precision.LONGER;
    }

    private static Optional<Part> part(String text) {
        Matcher date = DATE.matcher(text);
        if (!date.matches()) {
            return Optional.empty();
        }
        String year = date.group("year");
        char mark = date.group("mark").isEmpty() ? ' ' : date.group("mark").charAt(0);
        if (year.endsWith("X")) {
            return Optional.of(new Part(
                    new Span(
                            Span.ofYear(Math.max(1, Integer.parseInt(year.replace('X', '0'))))
                                    .first(),
                            Span.ofYear(Integer.parseInt(year.replace('X', '9')))
                                    .last()),
                    Precision.LONGER,
                    mark));
        }
        return Optional.of(part(Integer.parseInt(year), date.group("month"), date.group("day"), mark));
    }

    private static Part part(int year, @Nullable String month, @Nullable String day, char mark) {
        if (year == 0) {
            throw new DateTimeException("no year 0");
        }
        if (month == null || month.equals("XX")) {
            return new Part(Span.ofYear(year), Precision.YEAR, mark);
        }
        int number = Integer.parseInt(month);
        if (number >= 21 && number <= 24) {
            return new Part(Span.ofYear(year), Precision.LONGER, mark);
        }
        if (day == null || day.equals("XX")) {
            return new Part(Span.of(YearMonth.of(year, number)), Precision.MONTH, mark);
        }
        LocalDate date = LocalDate.of(year, number, Integer.parseInt(day));
        return new Part(new Span(date, date), Precision.DAY, mark);
    }

    /** One end of an interval, or a date by itself; {@code %} marks both approximate and uncertain. */
    private record Part(Span days, Precision precision, char mark) {
        boolean has(char sought) {
            return mark == sought || mark == '%';
        }
    }
}
