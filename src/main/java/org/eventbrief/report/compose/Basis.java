package org.eventbrief.report.compose;

import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eventbrief.aggregate.Coverage;
import org.eventbrief.event.Span;

/** What a year can fairly be compared on with the year before. */
sealed interface Basis {
    /** Both are covered whole. */
    record WholeYears() implements Basis {}

    /** One is covered in part: the months that are covered whole in both, in actor-months; never none. */
    record SameMonths(SortedSet<Month> months) implements Basis {
        public SameMonths {
            months = Collections.unmodifiableSortedSet(new TreeSet<>(months));
        }
    }

    /** The year before is not covered. */
    record Earliest() implements Basis {}

    /** No month is covered whole in both years. */
    record NoMonth() implements Basis {}

    /** Nobody vouches for how much of a year is covered. */
    record Unvouched() implements Basis {}

    static Basis of(Optional<Coverage> coverage, int year) {
        if (coverage.isEmpty() || !coverage.get().vouched()) {
            return new Unvouched();
        }
        Coverage known = coverage.get();
        if (known.in(year - 1).isEmpty()) {
            return new Earliest();
        }
        if (!known.isPartial(year) && !known.isPartial(year - 1)) {
            return new WholeYears();
        }
        SortedSet<Month> months = Arrays.stream(Month.values())
                .filter(month -> covers(known, year, month) && covers(known, year - 1, month))
                .collect(Collectors.toCollection(TreeSet::new));
        return months.isEmpty() ? new NoMonth() : new SameMonths(months);
    }

    private static boolean covers(Coverage coverage, int year, Month month) {
        return coverage.days().holds(Span.of(YearMonth.of(year, month)));
    }
}
