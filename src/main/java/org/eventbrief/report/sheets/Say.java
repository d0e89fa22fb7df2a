package org.eventbrief.report.sheets;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Numbers, dates and lists as sentences of a workbook have them. */
final class Say {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Say() {}

    static String yesNo(boolean yes) {
        return yes ? "yes" : "no";
    }

    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** Such as {@code no events}, {@code 1 event}, {@code 2 events}. */
    static String count(long number, String one, String many) {
        return number == 0 ? "no " + many : number(number) + " " + (number == 1 ? one : many);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Such as {@code 2019}, {@code 2019 and 2021}, {@code 2019 to 2021, 2023}: runs of years. */
    static String years(List<Integer> years) {
        StringBuilder said = new StringBuilder();
        for (int at = 0; at < years.size(); at++) {
            int last = at;
            while (last + 1 < years.size() && years.get(last + 1) == years.get(last) + 1) {
                last++;
            }
            said.append(said.isEmpty() ? "" : ", ").append(years.get(at));
            if (last > at) {
                said.append(last == at + 1 ? ", " : " to ").append(years.get(last));
            }
            at = last;
        }
        return said.toString();
    }

    /** Such as {@code A}, {@code A and B}, {@code A, B and C}. */
    static String list(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }
}
