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
     * The coverage of a dataset whose events cover some days.
     *
     * @param asOf cuts it where that day is earlier; nothing is left where it lies before the first day
     */
    static Optional<Coverage> of(Dataset dataset, Span seen, Optional<LocalDate> asOf) {
        Span days = dataset.stated().orElse(seen);
        LocalDate last = asOf.filter(day -> day.isBefore(days.last())).orElse(days.last());
        return last.isBefore(days.first())
                ? Optional.empty()
                : Optional.of(new Coverage(
                        new Span(days.first(), last), dataset.stated().isPresent() || !dataset.alwaysPartial()));
    }

    /** Whether some of the year is not covered. */
    public boolean isPartial(int year) {
        return !vouched || !days.holds(Span.ofYear(year));
    }

    /** The covered days of a year, empty where there are none, or where nobody vouches for what would be the whole year. */
    public Optional<Span> in(int year) {
        Span whole = Span.ofYear(year);
        if (!whole.overlaps(days) || (!vouched && days.holds(whole))) {
            return Optional.empty();
        }
        return Optional.of(new Span(
                whole.first().isAfter(days.first()) ? whole.first() : days.first(),
                whole.last().isBefore(days.last()) ? whole.last() : days.last()));
    }
}
