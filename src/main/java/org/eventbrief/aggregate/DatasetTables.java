package org.eventbrief.aggregate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eventbrief.event.CodePoints;
import org.eventbrief.event.Span;

/** The tables in which every event counts once, and what each dataset covers. */
final class DatasetTables {
    private final Counts counts;
    private final List<Dataset> datasets;
    private final Ranks ranks;
    private final Map<String, Coverage> coverages = new HashMap<>();

    DatasetTables(Counts counts, List<Dataset> datasets, Optional<LocalDate> asOf) {
        this.counts = counts;
        this.datasets = datasets;
        this.ranks = Ranks.of(datasets, Comparator.comparing(Dataset::code, CodePoints.ORDER));
        for (int i = 0; i < datasets.size(); i++) {
            Dataset dataset = datasets.get(i);
            seen(i).flatMap(days -> Coverage.of(dataset, days, asOf))
                    .ifPresent(covered -> coverages.put(dataset.code(), covered));
        }
    }

    private Optional<Span> seen(int dataset) {
        int row = counts.coverage.find(dataset);
        if (row < 0) {
            return datasets.get(dataset).stated();
        }
        LocalDate first = LocalDate.ofEpochDay(counts.coverage.cell(row, 0));
        LocalDate last = LocalDate.ofEpochDay(counts.coverage.cell(row, 1));
        return Optional.of(new Span(first, last));
    }

    Optional<Coverage> coverage(String dataset) {
        return Optional.ofNullable(coverages.get(dataset));
    }

    boolean isPartial(String dataset, int year) {
        return coverage(dataset).map(days -> days.isPartial(year)).orElse(true);
    }

    Optional<LocalDate> lastCovered() {
        return coverages.values().stream()
                .map(coverage -> coverage.days().last())
                .max(Comparator.naturalOrder());
    }

    List<Dataset> datasetsWithEvents() {
        return years().map(DatasetYear::dataset).distinct().toList();
    }

    Stream<DatasetYear> years() {
        return sorted(counts.datasetYears, this::year);
    }

    Stream<ActorsPerEvent> actorsPerEvent() {
        return sorted(counts.actorsPerEvent, this::involved);
    }

    private <R> Stream<R> sorted(Tally tally, java.util.function.LongFunction<R> read) {
        return Sorted.of(
                        tally,
                        key -> Key.of(ranks.rank(Key.actor(key)), Key.year(key), Key.third(key)),
                        ranked -> read.apply(
                                Key.of(ranks.number(Key.actor(ranked)), Key.year(ranked), Key.third(ranked))))
                .rows();
    }

    private DatasetYear year(long key) {
        int row = counts.datasetYears.find(key);
        Dataset dataset = datasets.get(Key.actor(key));
        long events = counts.datasetYears.cell(row, ActorCounts.EVENTS);
        return new DatasetYear(
                dataset,
                Key.year(key),
                events,
                DeathColumns.of(counts.datasetYears, row, ActorCounts.DEATHS, events),
                coverage(dataset.code()).flatMap(days -> days.in(Key.year(key))),
                isPartial(dataset.code(), Key.year(key)));
    }

    private ActorsPerEvent involved(long key) {
        int row = counts.actorsPerEvent.find(key);
        return new ActorsPerEvent(
                datasets.get(Key.actor(key)),
                Key.year(key),
                Key.third(key),
                counts.actorsPerEvent.cell(row, ActorCounts.EVENTS));
    }
}
