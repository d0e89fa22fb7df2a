package org.eventbrief.report.compose;

import java.util.Optional;
import java.util.OptionalLong;
import org.eventbrief.report.compose.Comparison.Pair;
import org.eventbrief.report.wording.Forms;
import org.eventbrief.report.wording.Names;
import org.eventbrief.report.wording.Noun;

/**
 * How deadly it was, whoever caused it.
 *
 * @param forms of numbers
 * @param counted whether the dataset counts deaths at all
 * @param fatal events with at least one death
 * @param unknown events whose best count is not known
 */
record Toll(
        Forms forms,
        String name,
        long events,
        boolean counted,
        OptionalLong low,
        OptionalLong best,
        OptionalLong high,
        OptionalLong fatal,
        long unknown,
        Optional<Pair> change) {
    String sentence() {
        if (events == 0) {
            return "";
        }
        if (!counted) {
            return "This dataset does not count deaths.";
        }
        if (best.isEmpty() || (best.getAsLong() == 0 && low.orElse(0) > 0)) {
            return low.isPresent() && low.getAsLong() > 0
                    ? Names.capitalised(forms.numbers().atLeast(Noun.PERSON, low.getAsLong()))
                            + " died in events involving "
                            + Names.inText(name) + "; "
                            + (best.isEmpty()
                                    ? "no best estimate is given."
                                    : "the best estimates, where given, are zero.")
                    : "No count of deaths is given for " + (events == 1 ? "this event." : "these events.");
        }
        return known(best.getAsLong()) + missing() + ".";
    }

    private String known(long best) {
        if (best == 0) {
            return unknown == 0 ? "No fatalities are recorded" : "No fatalities are recorded where a count is given";
        }
        String range = low.isPresent() && high.isPresent() && low.getAsLong() < high.getAsLong()
                ? " (range " + forms.numbers().range(low.getAsLong(), high.getAsLong()) + ")"
                : "";
        String changed = change.map(
                        pair -> ", " + forms.changes().clause(pair.now(), pair.before(), "in " + pair.beforeYear()))
                .orElse("");
        return "Fatalities in events involving " + Names.inText(name) + " come to "
                + forms.numbers().of(best) + " by the best estimates" + range + changed;
    }

    private String missing() {
        if (unknown == 0) {
            return "";
        }
        return "; for " + forms.numbers().count(Noun.EVENT, unknown) + " no count is given"
                + (best.orElse(0) > 0 ? ", so that the sum may be too low" : "");
    }
}
