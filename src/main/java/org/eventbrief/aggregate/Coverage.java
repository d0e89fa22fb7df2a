package org.eventbrief.aggregate;

import java.time.LocalDate;
import java.util.Optional;
import org.eventbrief.event.Span;

/**
 * The days that a dataset covers in this input.
 *
 * @param days first to last
 * @param vouched whether a year that lies wholly within may be called complete
 */
public record Coverage(Span days, boolean vouched) {
    /**
     * The coverage of a dataset whose events lie between two days.
     *
     * @param asOf cuts it where that day is earlier
     */
    static Coverage of(Dataset dataset, Span seen, Optional<LocalDate> asOf) {
        Span whole = dataset.wholeYears()
                ? new Span(
                        Span.ofYear(seen.first().getYear()).first(),
                        Span.ofYear(seen.last().getYear()).last())
                : seen;
        Span days = dataset.stated().orElse(whole);
        LocalDate last = asOf.filter(day -> day.isBefore(days.last())).orElse(days.last());
        Span cut = last.isBefore(days.first()) ? new Span(last, last) : new Span(days.first(), last);
        return new Coverage(cut, dataset.stated().isPresent() || !dataset.alwaysPartial());
    }

    /** Whether some of the year is not covered. */
    public boolean isPartial(int year) {
        return !vouched || !days.holds(Span.ofYear(year));
    }

    /** The covered days of a year, empty where there are none. */
    public Optional<Span> in(int year) {
        Span whole = Span.ofYear(year);
        if (!whole.overlaps(days)) {
            return Optional.empty();
        }
        return Optional.of(new Span(
                whole.first().isAfter(days.first()) ? whole.first() : days.first(),
                whole.last().isBefore(days.last()) ? whole.last() : days.last()));
    }
}
