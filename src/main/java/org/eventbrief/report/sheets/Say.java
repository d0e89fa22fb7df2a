package org.eventbrief.report.sheets;

import java.util.ArrayList;
import java.util.List;
import org.eventbrief.report.wording.Noun;

/** Words that only sheets need. */
final class Say {
    static final Noun ROW = new Noun("row", "rows");
    static final Noun FILE = new Noun("file", "files");

    private Say() {}

    static String yesNo(boolean yes) {
        return yes ? "yes" : "no";
    }

    /** Such as {@code 2019}, {@code 2019, 2020}, {@code 2015, 2017 to 2019}: a run of years by its ends. */
    static String years(List<Integer> years) {
        List<String> runs = new ArrayList<>();
        int first = 0;
        for (int at = 1; at <= years.size(); at++) {
            boolean goesOn = at < years.size() && years.get(at) == years.get(at - 1) + 1;
            if (!goesOn) {
                runs.add(run(years.get(first), years.get(at - 1)));
                first = at;
            }
        }
        return String.join(", ", runs);
    }

    private static String run(int first, int last) {
        if (first == last) {
            return Integer.toString(first);
        }
        return first + (last == first + 1 ? ", " : " to ") + last;
    }
}
