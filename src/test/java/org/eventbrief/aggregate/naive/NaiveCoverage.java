package org.eventbrief.aggregate.naive;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eventbrief.aggregate.naive.World.Days;

/** What datasets cover. */
final class NaiveCoverage {
    private final World world;
    private final List<NaiveSettling.Settled> settled;

    NaiveCoverage(World world, List<NaiveSettling.Settled> settled) {
        this.world = world;
        this.settled = settled;
    }

    boolean isPartial(String dataset, String year) {
        World.Dataset facts = world.datasets().get(dataset);
        boolean vouched = facts.stated().isPresent() || !facts.alwaysPartial();
        return !vouched
                || coverage(dataset).filter(days -> days.holds(whole(year))).isEmpty();
    }

    Optional<Days> inYear(String dataset, String year) {
        Days whole = whole(year);
        return coverage(dataset)
                .filter(days -> days.overlaps(whole))
                .filter(days -> !days.holds(whole) || !isPartial(dataset, year))
                .map(days -> new Days(
                        days.first().isAfter(whole.first()) ? days.first() : whole.first(),
                        days.last().isBefore(whole.last()) ? days.last() : whole.last()));
    }

    private static Days whole(String year) {
        return new Days(LocalDate.of(Integer.parseInt(year), 1, 1), LocalDate.of(Integer.parseInt(year), 12, 31));
    }

    private Optional<Days> coverage(String dataset) {
        List<Days> all = settled.stream()
                .filter(one -> one.fate().equals("accepted") || one.fate().equals("later"))
                .map(NaiveSettling.Settled::row)
                .filter(row -> world.dataset(row).equals(dataset))
                .flatMap(row -> covers(row).stream())
                .toList();
        Optional<Days> seen = all.isEmpty()
                ? Optional.empty()
                : Optional.of(new Days(
                        all.stream()
                                .map(Days::first)
                                .min(Comparator.naturalOrder())
                                .orElseThrow(),
                        all.stream()
                                .map(Days::last)
                                .max(Comparator.naturalOrder())
                                .orElseThrow()));
        return world.datasets()
                .get(dataset)
                .stated()
                .or(() -> seen)
                .map(days -> new Days(
                        days.first(),
                        world.asOf().filter(day -> day.isBefore(days.last())).orElse(days.last())))
                .filter(days -> !days.last().isBefore(days.first()));
    }

    private Optional<Days> covers(World.Row row) {
        boolean release = world.datasets().get(world.dataset(row)).wholeYears()
                && !world.files().get(row.file()).candidate();
        if (release && row.year().isPresent()) {
            return row.year().map(year -> whole(Integer.toString(year)));
        }
        return row.when()
                .days()
                .map(days ->
                        days.first().plusDays(31).isAfter(days.last()) ? days : new Days(days.first(), days.first()));
    }
}
