package org.eventbrief.report.compose;

import java.util.Optional;
import org.eventbrief.event.Span;
import org.eventbrief.report.compose.Comparison.Pair;
import org.eventbrief.report.wording.Forms;
import org.eventbrief.report.wording.Names;
import org.eventbrief.report.wording.Noun;

/**
 * How active somebody was.
 *
 * @param forms of numbers and dates
 * @param occurrences how often, at least, where rows tell of several
 * @param covered the days of the year that are covered, where they are not all of it
 * @param firstOf the year in which the data begin, where no earlier year has events
 * @param few numbers below it say little about a trend
 */
record Activity(
        Forms forms,
        String name,
        int year,
        long events,
        long occurrences,
        Basis basis,
        Optional<Pair> change,
        Optional<Span> covered,
        Optional<Integer> firstOf,
        long few) {
    private static final Noun OCCURRENCE = new Noun("occurrence", "occurrences");

    String sentence() {
        String did = events == 0
                ? "The data hold no event involving " + Names.inText(name)
                : Names.atStart(name) + " took part in " + forms.numbers().count(Noun.EVENT, events);
        return did + " in " + year + part() + times() + changed() + ".";
    }

    private String part() {
        if (basis instanceof Basis.Unvouched) {
            return ", in these files; how much of the year they cover is not known, so years are not compared";
        }
        return covered.map(days -> " (" + new Sentences(forms).partOf(days) + ")")
                .orElse("");
    }

    private String times() {
        return occurrences > events
                ? (events == 1 ? ", which stands for " : ", which stand for ")
                        + forms.numbers().atLeast(OCCURRENCE, occurrences)
                : "";
    }

    private String changed() {
        if (basis instanceof Basis.Earliest) {
            return ", the year in which the data begin";
        }
        if (!(basis instanceof Basis.WholeYears) || change.isEmpty()) {
            return "";
        }
        Pair pair = change.get();
        if (pair.now() > 0 && firstOf.isPresent()) {
            return ", the first in these data, which begin in " + firstOf.get();
        }
        boolean small = pair.now() != pair.before()
                && Math.max(pair.now(), pair.before()) < few
                && pair.before() > 0
                && pair.now() > 0;
        return ", " + forms.changes().clause(pair.now(), pair.before(), "in " + pair.beforeYear())
                + (small ? "; numbers this small say little about a trend" : "");
    }
}
