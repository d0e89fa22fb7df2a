package org.eventbrief.event;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates in the Extended Date/Time Format, levels 0 and 1, without negative years and years above 9999.
 *
 * <p>Source: Library of Congress, Extended Date/Time Format Specification (2019). A season is as vague as its year, for the
 * hemisphere is not said.
 */
public final class Edtf {
    private static final String TIME = "T[0-2][0-9]:[0-5][0-9]:[0-5][0-9](Z|[+-][0-2][0-9](:[0-5][0-9])?)?";
    /** Digits are unspecified from the right only: a decade has no month, a year without a month no day. */
    private static final Pattern DATE = Pattern.compile("((?<decade>[0-9]{3}X|[0-9]{2}XX)|(?<year>[0-9]{4})"
            + "(-XX(-XX)?|-(?<season>2[1-4])|-(?<month>[0-9]{2})(-(XX|(?<day>[0-9]{2})(" + TIME + ")?))?)?)"
            + "(?<mark>[?~%]?)");

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
        char mark = date.group("mark").isEmpty() ? ' ' : date.group("mark").charAt(0);
        String decade = date.group("decade");
        if (decade != null) {
            int first = Math.max(1, Integer.parseInt(decade.replace('X', '0')));
            int last = Integer.parseInt(decade.replace('X', '9'));
            return Optional.of(new Part(
                    new Span(Span.ofYear(first).first(), Span.ofYear(last).last()), Precision.LONGER, mark));
        }
        return Optional.of(part(Integer.parseInt(date.group("year")), date, mark));
    }

    private static Part part(int year, Matcher date, char mark) {
        if (year == 0) {
            throw new DateTimeException("no year 0");
        }
        String month = date.group("month");
        if (month == null) {
            return new Part(Span.ofYear(year), date.group("season") == null ? Precision.YEAR : Precision.LONGER, mark);
        }
        String day = date.group("day");
        if (day == null) {
            return new Part(Span.of(YearMonth.of(year, Integer.parseInt(month))), Precision.MONTH, mark);
        }
        LocalDate only = LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day));
        return new Part(new Span(only, only), Precision.DAY, mark);
    }

    /** One end of an interval, or a date by itself; {@code %} marks both approximate and uncertain. */
    private record Part(Span days, Precision precision, char mark) {
        boolean has(char sought) {
            return mark == sought || mark == '%';
        }
    }
}
