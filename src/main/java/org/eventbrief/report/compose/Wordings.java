package org.eventbrief.report.compose;

import java.time.Month;
import java.util.SortedSet;
import org.eventbrief.aggregate.Dataset;
import org.eventbrief.report.EditionFacts;
import org.eventbrief.report.Source;
import org.eventbrief.report.wording.Dates;
import org.eventbrief.report.wording.Noun;
import org.eventbrief.report.wording.Numbers;

/** Short wordings that several parts of a briefing share. */
final class Wordings {
    private static final int LONGEST_NOTE = 280;

    private Wordings() {}

    /** A dataset as text names it: {@code UCDP Georeferenced Event Dataset 19.1}. */
    static String title(Dataset dataset) {
        return dataset.release().isEmpty() ? dataset.title() : dataset.title() + " " + dataset.release();
    }

    /** The line under a picture. */
    static String source(EditionFacts facts, Source source) {
        return "Source: " + title(source.dataset()) + "; edition " + facts.edition() + ".";
    }

    /** {@code Jan–Sep}, or the months named where they do not follow each other. */
    static String shortMonths(SortedSet<Month> months) {
        boolean follow = months.last().getValue() - months.first().getValue() == months.size() - 1;
        if (!follow) {
            return Dates.months(months);
        }
        return months.size() == 1
                ? Dates.shortName(months.first())
                : Dates.shortName(months.first()) + "–" + Dates.shortName(months.last());
    }

    /** Several numbers as text, for who cannot see a picture. */
    static String value(Numbers numbers, String label, long number, Noun noun) {
        return label + ": " + (number == 0 ? "0 " + noun.many() : numbers.of(number) + " " + noun.of(number));
    }

    /** That a picture does not show all, as a sentence after others; empty where it does. */
    static String notShown(Numbers numbers, long more) {
        return more == 0 ? "" : " " + numbers.of(more) + (more == 1 ? " other is" : " others are") + " not shown.";
    }

    /** A dataset's name within a sentence. */
    static String inText(String title) {
        return title.startsWith("The ") ? "t" + title.substring(1) : title;
    }

    /** That nothing but one source tells of several events. */
    static String onlySource(String source) {
        return "All these events are known from one source, which no other confirms here: "
                + sentence(shortened(source));
    }

    /** A text that is not too long, cut at a space. */
    static String shortened(String text) {
        return shortened(text, LONGEST_NOTE);
    }

    /** A text that is not longer than this, cut at a space. */
    static String shortened(String text, int longest) {
        String one = text.strip().replaceAll(";(?=\\S)", "; ").replaceAll("\\s+", " ");
        if (one.length() <= longest) {
            return one;
        }
        int space = one.lastIndexOf(' ', longest);
        return one.substring(0, space < longest / 2 ? longest : space) + " …";
    }

    /** A sentence with its full stop. */
    static String sentence(String text) {
        return text.isEmpty() || text.matches("(?s).*[.!?…]$") ? text : text + ".";
    }
}
