package org.eventbrief.report.front;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eventbrief.aggregate.DatasetYear;
import org.eventbrief.aggregate.Tables;

/**
 * The years of a dataset, with the one that stands for the present and whether it may be compared.
 *
 * @param first the first year with events
 * @param last the last year with events
 * @param newest the newest full year, else the newest one
 * @param full whether that year is a full one
 * @param comparable whether the year before it is full too
 * @param partial which years are not
 */
record YearPair(int first, int last, int newest, boolean full, boolean comparable, Set<Integer> partial) {
    /** Those of each dataset, by code. */
    static Map<String, YearPair> of(Tables tables) {
        Map<String, List<DatasetYear>> years = new LinkedHashMap<>();
        tables.datasetYears()
                .forEach(year -> years.computeIfAbsent(year.dataset().code(), code -> new ArrayList<>())
                        .add(year));
        Map<String, YearPair> pairs = new LinkedHashMap<>();
        years.forEach((code, rows) -> pairs.put(code, of(tables, code, rows)));
        return pairs;
    }

    private static YearPair of(Tables tables, String code, List<DatasetYear> rows) {
        int first = rows.get(0).year();
        int last = rows.get(rows.size() - 1).year();
        Set<Integer> partial = new TreeSet<>();
        for (int year = first - 1; year <= last; year++) {
            if (isPartial(tables, code, year)) {
                partial.add(year);
            }
        }
        int newest = rows.stream()
                .filter(row -> !row.partial())
                .mapToInt(DatasetYear::year)
                .max()
                .orElse(last);
        boolean full = !partial.contains(newest);
        return new YearPair(first, last, newest, full, full && !partial.contains(newest - 1), partial);
    }

    /** A covered year without events has no row, so coverage decides. */
    private static boolean isPartial(Tables tables, String code, int year) {
        return tables.coverage(code).map(days -> days.isPartial(year)).orElse(true);
    }
}
