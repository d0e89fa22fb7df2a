package org.eventbrief.report.wording;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import org.eventbrief.event.Edtf;
import org.eventbrief.event.EventDate;
import org.eventbrief.event.Precision;
import org.eventbrief.event.Span;
import org.eventbrief.settings.DateForm;

/**
 * Dates in English, never more precise than they are known.
 *
 * @param form how they are written
 */
public record Dates(DateForm form) {
    /** A day, such as {@code 27 March 2024}. */
    public String of(LocalDate day) {
        return switch (form) {
            case DAY_FIRST -> inYear(day) + " " + day.getYear();
            case MONTH_FIRST -> inYear(day) + ", " + day.getYear();
            case ISO -> day.toString();
        };
    }

    /** A day whose year goes without saying, such as {@code 27 March}. */
    public String inYear(LocalDate day) {
        return switch (form) {
            case DAY_FIRST -> day.getDayOfMonth() + " " + name(day.getMonth());
            case MONTH_FIRST -> name(day.getMonth()) + " " + day.getDayOfMonth();
            case ISO -> day.toString();
        };
    }

    /** A month, such as {@code July 2023}. */
    public String of(YearMonth month) {
        return form == DateForm.ISO ? month.toString() : name(month.getMonth()) + " " + month.getYear();
    }

    /** A month's name. */
    public static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** A month's name in three letters, for an axis. */
    public static String shortName(Month month) {
        return name(month).substring(0, 3);
    }

    /** Days from a first to a last, shortened as far as they have month and year in common. */
    public String of(Span days) {
        LocalDate first = days.first();
        LocalDate last = days.last();
        if (first.equals(last)) {
            return of(first);
        }
        if (days.equals(Span.ofYear(first.getYear()))) {
            return Integer.toString(first.getYear());
        }
        return isWholeMonths(days) ? months(YearMonth.from(first), YearMonth.from(last)) : days(first, last);
    }

    /**
     * When an event was: {@code 27 March 2024 (uncertain)}, {@code July 2023}, {@code 2023 (approximate)}, {@code no date
     * given}, {@code some time from August 2023 on}.
     */
    public String of(EventDate date) {
        return date instanceof EventDate.Known known ? known(known) : unknown(date.text());
    }

    /** Months of a year: {@code January}, {@code January and March}, {@code January to September}. */
    public static String months(SortedSet<Month> months) {
        List<String> runs = new ArrayList<>();
        Month begin = months.first();
        Month end = begin;
        for (Month month : months) {
            if (month.getValue() > end.getValue() + 1) {
                runs.addAll(run(begin, end));
                begin = month;
            }
            end = month;
        }
        runs.addAll(run(begin, end));
        return Names.listed(runs);
    }

    /** Two months that follow each other are two; more are a stretch. */
    private static List<String> run(Month begin, Month end) {
        return switch (end.getValue() - begin.getValue()) {
            case 0 -> List.of(name(begin));
            case 1 -> List.of(name(begin), name(end));
            default -> List.of(name(begin) + " to " + name(end));
        };
    }

    private String known(EventDate.Known date) {
        String days = words(date.days(), date.precision());
        if (date.approximate()) {
            return days + (date.uncertain() ? " (approximate, uncertain)" : " (approximate)");
        }
        return days + (date.uncertain() ? " (uncertain)" : "");
    }

    /** A provider may write one day and say that it knows but the week, the month or the year. */
    private String words(Span days, Precision precision) {
        boolean oneDay = days.first().equals(days.last());
        if (oneDay && precision == Precision.WEEK) {
            return of(days) + " (known to the week)";
        }
        if (oneDay && precision == Precision.MONTH) {
            return of(YearMonth.from(days.first()));
        }
        boolean vague = oneDay && (precision == Precision.YEAR || precision == Precision.LONGER);
        return vague ? Integer.toString(days.first().getYear()) : of(days);
    }

    private String unknown(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return text.isBlank() ? "no date given" : "“" + text + "”";
        }
        String from = text.substring(0, slash);
        String to = text.substring(slash + 1);
        return isOpen(to)
                ? isOpen(from) ? "no date given" : "some time from " + part(from) + " on"
                : "some time until " + part(to);
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..");
    }

    private String part(String text) {
        return Edtf.parse(text).map(this::of).orElse(text);
    }

    private static boolean isWholeMonths(Span days) {
        return days.first().getDayOfMonth() == 1
                && days.last().equals(YearMonth.from(days.last()).atEndOfMonth());
    }

    private String months(YearMonth first, YearMonth last) {
        if (first.equals(last)) {
            return of(first);
        }
        boolean named = form != DateForm.ISO && first.getYear() == last.getYear();
        return (named ? name(first.getMonth()) : of(first)) + " to " + of(last);
    }

    private String days(LocalDate first, LocalDate last) {
        boolean oneMonth = YearMonth.from(first).equals(YearMonth.from(last));
        if (oneMonth && form == DateForm.DAY_FIRST) {
            return first.getDayOfMonth() + "–" + of(last);
        }
        if (oneMonth && form == DateForm.MONTH_FIRST) {
            return inYear(first) + "–" + last.getDayOfMonth() + ", " + last.getYear();
        }
        return (first.getYear() == last.getYear() ? inYear(first) : of(first)) + " to " + of(last);
    }
}
