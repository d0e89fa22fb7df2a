package org.eventbrief.source;

import static java.time.temporal.ChronoField.DAY_OF_MONTH;
import static java.time.temporal.ChronoField.MONTH_OF_YEAR;
import static java.time.temporal.ChronoField.YEAR;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.format.SignStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The forms in which a format writes a day: its own first, then those that are read alike everywhere.
 *
 * @param edtf whether dates are EDTF and nothing else
 * @param own the format's own forms
 * @param ownIso whether one of them reads what looks like {@code 2021-11-07}
 */
record DateForms(boolean edtf, List<DateTimeFormatter> own, boolean ownIso) {
    /** No forms of its own. */
    static final DateForms COMMON = new DateForms(false, List.of(), false);

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final int SHORT = 3;
    private static final int CENTURY = 100;

    /** A day, and after it a time of day with an offset, which both change nothing. */
    private static final Pattern WITH_TIME = Pattern.compile("(?<day>.{8,30})[T ]"
            + "([01]?[0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.,][0-9]{1,9})?)?( ?(Z|UTC|[AP]M|[+-][0-9]{2}:?[0-9]{2}))?");

    /** A day whose year is written in two digits. */
    private static final Pattern SHORT_YEAR = Pattern.compile("(?<before>.+[^0-9])(?<year>[0-9]{2})");

    private static final List<DateTimeFormatter> DAYS = Stream.of(false, true)
            .flatMap(abbreviated -> Stream.of(" ", "-").map(separator -> named(separator, abbreviated)))
            .toList();
    private static final List<DateTimeFormatter> MONTH_NAMED_FIRST =
            Stream.of(false, true).map(DateForms::monthNamedFirst).toList();
    private static final DateTimeFormatter ISO = form("uuuu-MM-dd");
    private static final DateTimeFormatter DIGITS = form("uuuuMMdd");
    private static final DateTimeFormatter YEAR_FIRST = form("uuuu/M/d");
    /** Two numbers and slashes alone could be either way round; with a time of day, public files have the month first. */
    private static final DateTimeFormatter MONTH_FIRST = form("M/d/uuuu");

    /**
     * A format's own forms.
     *
     * @param patterns such as {@code d/M/yyyy}, or {@code edtf} alone
     * @throws IllegalArgumentException where one is no pattern of a date
     */
    static DateForms of(List<String> patterns) {
        if (patterns.equals(List.of("edtf"))) {
            return new DateForms(true, List.of(), false);
        }
        List<DateTimeFormatter> own = patterns.stream().map(DateForms::ownForm).toList();
        boolean ownIso = own.stream().anyMatch(form -> parse(form, "2021-11-07").isPresent());
        return new DateForms(false, own, ownIso);
    }

    /** A form that reads what it writes: it has a year, a month and a day. */
    private static DateTimeFormatter ownForm(String pattern) {
        DateTimeFormatter form = form(pattern.replace('y', 'u'));
        LocalDate day = LocalDate.of(2021, 11, 7);
        try {
            if (!parse(form, form.format(day.atStartOfDay())).equals(Optional.of(day))) {
                throw new IllegalArgumentException(pattern + " names no day");
            }
        } catch (DateTimeException unable) {
            throw new IllegalArgumentException(pattern + " names no day", unable);
        }
        return form;
    }

    private static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }

    private static DateTimeFormatter named(String separator, boolean abbreviated) {
        return english(new DateTimeFormatterBuilder()
                .appendValue(DAY_OF_MONTH, 1, 2, SignStyle.NOT_NEGATIVE)
                .appendLiteral(separator)
                .appendText(MONTH_OF_YEAR, months(abbreviated))
                .appendLiteral(separator)
                .appendValue(YEAR, 4));
    }

    private static DateTimeFormatter monthNamedFirst(boolean abbreviated) {
        return english(new DateTimeFormatterBuilder()
                .appendText(MONTH_OF_YEAR, months(abbreviated))
                .appendLiteral(' ')
                .appendValue(DAY_OF_MONTH, 1, 2, SignStyle.NOT_NEGATIVE)
                .appendLiteral(", ")
                .appendValue(YEAR, 4));
    }

    private static DateTimeFormatter english(DateTimeFormatterBuilder form) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .append(form.toFormatter(Locale.ROOT))
                .toFormatter(Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** English names, whatever the locale and the JDK's data for it. */
    private static Map<Long, String> months(boolean abbreviated) {
        Map<Long, String> names = new HashMap<>();
        for (int i = 0; i < MONTHS.size(); i++) {
            String name = MONTHS.get(i);
            names.put(i + 1L, abbreviated ? name.substring(0, SHORT) : name);
        }
        return names;
    }

    /** The day that a text names, from the year 1 on, if it names one. */
    Optional<LocalDate> day(String text) {
        // Most days are written so; to ask every form for each of them would cost more than reading the row.
        return !ownIso && IsoDay.isLike(text) ? IsoDay.parse(text) : anyForm(text);
    }

    /**
     * The day that a text names; a year of two digits is read where the provider's own year ends in them.
     *
     * @param year that the row states, if it does
     */
    Optional<LocalDate> day(String text, OptionalInt year) {
        Optional<LocalDate> day = day(text);
        if (day.isPresent() || year.isEmpty()) {
            return day;
        }
        Matcher shortened = SHORT_YEAR.matcher(text);
        boolean same = shortened.matches() && Integer.parseInt(shortened.group("year")) == year.getAsInt() % CENTURY;
        return same ? day(shortened.group("before") + year.getAsInt()) : day;
    }

    private static boolean isInRange(LocalDate day) {
        return day.getYear() >= 1 && day.getYear() <= 9999;
    }

    private Optional<LocalDate> anyForm(String text) {
        return own.stream()
                .map(form -> parse(form, text))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> common(text))
                .filter(DateForms::isInRange);
    }

    private static Optional<LocalDate> common(String text) {
        Matcher withTime = WITH_TIME.matcher(text);
        if (withTime.matches()) {
            String day = withTime.group("day");
            return dated(day).or(() -> parse(MONTH_FIRST, day));
        }
        return dated(text);
    }

    private static Optional<LocalDate> dated(String day) {
        return Stream.of(List.of(ISO, DIGITS, YEAR_FIRST), DAYS, MONTH_NAMED_FIRST)
                .flatMap(List::stream)
                .map(form -> parse(form, day))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Looks before it parses: an exception for each form that does not fit would cost more than the reading. */
    private static Optional<LocalDate> parse(DateTimeFormatter form, String text) {
        ParsePosition end = new ParsePosition(0);
        if (form.parseUnresolved(text, end) == null || end.getIndex() < text.length()) {
            return Optional.empty();
        }
        try {
            return Optional.of(form.parse(text, LocalDate::from));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
