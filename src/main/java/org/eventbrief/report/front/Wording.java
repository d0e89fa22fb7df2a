package org.eventbrief.report.front;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Numbers, dates and sizes in English words. */
final class Wording {
    static final String LANGUAGE = "en";
    static final String NO_FIGURE = "–";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final long PER_CENT_FROM = 20;

    private Wording() {}

    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace('-', '−');
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** As in {@code 1 event} and {@code 2 events}. */
    static String count(long number, String one, String many) {
        return number(number) + " " + (number == 1 ? one : many);
    }

    /** As in {@code a, b and c}. */
    static String list(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.get(words.size() - 1);
    }

    static String size(long bytes) {
        if (bytes < 1000) {
            return bytes + " bytes";
        }
        double kilo = bytes / 1000.0;
        return kilo < 1000
                ? String.format(Locale.ROOT, "%.0f kB", kilo)
                : String.format(Locale.ROOT, "%.1f MB", kilo / 1000);
    }

    static String signed(long difference) {
        return difference > 0 ? "+" + number(difference) : number(difference);
    }

    /** In per cent, or empty where nothing changed or the base is too small for it. */
    static String perCent(long before, long after) {
        if (before < PER_CENT_FROM || before == after) {
            return "";
        }
        long perCent = Math.round(100.0 * (after - before) / before);
        return signed(perCent) + "%";
    }
}
