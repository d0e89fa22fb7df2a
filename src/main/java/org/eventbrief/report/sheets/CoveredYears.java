package org.eventbrief.report.sheets;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.eventbrief.aggregate.Coverage;
import org.eventbrief.aggregate.DatasetYear;
import org.eventbrief.aggregate.Tables;

/** The years that a dataset tells of: those with events, and those that it covers although nothing happened. */
final class CoveredYears {
    /** Beyond this a history of far years would be all zeros. */
    private static final int MOST_YEARS = 200;

    private final Optional<Coverage> coverage;
    private final NavigableSet<Integer> years;

    private CoveredYears(Optional<Coverage> coverage, NavigableSet<Integer> years) {
        this.coverage = coverage;
        this.years = years;
    }

    static CoveredYears of(Tables tables, String dataset) {
        NavigableSet<Integer> years = new TreeSet<>(tables.datasetYears()
                .filter(year -> year.dataset().code().equals(dataset))
                .map(DatasetYear::year)
                .toList());
        CoveredYears covered = new CoveredYears(tables.coverage(dataset), years);
        covered.coverage.ifPresent(days ->
                covered.fill(days.days().first().getYear(), days.days().last().getYear()));
        return covered;
    }

    private void fill(int first, int last) {
        if (last - first < MOST_YEARS) {
            for (int year = first; year <= last; year++) {
                if (covers(year)) {
                    years.add(year);
                }
            }
        }
    }

    /** All of them, in order. */
    List<Integer> all() {
        return List.copyOf(years);
    }

    /** Whether some of the year is covered, so that no event in it means none. */
    boolean covers(int year) {
        return coverage.flatMap(days -> days.in(year)).isPresent();
    }

    /** Whether all of the year is covered. */
    boolean isWhole(int year) {
        return coverage.map(days -> !days.isPartial(year)).orElse(false);
    }
}
