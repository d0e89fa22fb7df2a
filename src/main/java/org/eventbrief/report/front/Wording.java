package org.eventbrief.report.front;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.eventbrief.report.wording.Forms;
import org.eventbrief.report.wording.Noun;

/**
 * Numbers, dates and sizes in English words.
 *
 * @param forms in which they are written
 */
record Wording(Forms forms) {
    static final String LANGUAGE = "en";
    static final String NO_FIGURE = "–";

    String number(long number) {
        return forms.numbers().of(number);
    }

    String day(LocalDate day) {
        return forms.dates().of(day);
    }

    /** As in {@code 1 event} and {@code 2 events}. */
    String count(long number, String one, String many) {
        return forms.numbers().inFigures(new Noun(one, many), number);
    }

    /** As in {@code a, b and c}. */
    static String list(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.get(words.size() - 1);
    }

    String size(long bytes) {
        return forms.numbers().size(bytes);
    }

    String signed(long difference) {
        return forms.numbers().signed(difference);
    }

    /** In per cent, or empty where nothing changed or the base is too small for it. */
    String perCent(long before, long after) {
        OptionalLong perCent = forms.numbers().percent(after, before);
        return before == after || perCent.isEmpty() ? "" : signed(perCent.getAsLong()) + "%";
    }
}
