package org.eventbrief.report.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.eventbrief.aggregate.Restatement;

/**
 * What is said of a published figure that changed.
 *
 * @param numbers their form
 */
public record RestatementWords(Numbers numbers) {
    /** Such as {@code fatalities, best}. */
    public static String figure(Restatement.Figure figure) {
        return figure.code().replace("_", ", ");
    }

    /** The figure, or that it was not known. */
    public String value(OptionalLong figure) {
        return numbers.of(figure);
    }

    /** Such as {@code 2 events new, 1 event revised}. */
    public String why(Restatement.Reasons reasons) {
        List<String> parts = new ArrayList<>();
        add(parts, reasons.added(), "new");
        add(parts, reasons.revised(), "revised");
        add(parts, reasons.withdrawn(), "no longer there");
        add(
                parts,
                reasons.identity(),
                reasons.elsewhere().map(RestatementWords::whose).orElse("counted for somebody else"));
        return String.join(", ", parts);
    }

    private static String whose(Restatement.Elsewhere elsewhere) {
        return elsewhere.now() ? "now counted as " + elsewhere.name() : "counted as " + elsewhere.name() + " before";
    }

    private void add(List<String> parts, long events, String what) {
        if (events > 0) {
            parts.add(numbers.of(events) + (events == 1 ? " event " : " events ") + what);
        }
    }
}
