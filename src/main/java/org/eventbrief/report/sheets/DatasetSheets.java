package org.eventbrief.report.sheets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eventbrief.aggregate.DatasetYear;
import org.eventbrief.aggregate.Reconciliation;
import org.eventbrief.event.Fate;
import org.eventbrief.event.Span;
import org.eventbrief.report.InputFacts;
import org.eventbrief.report.book.Cell;
import org.eventbrief.report.book.Kind;

/** The sheets in which every event of one dataset counts once; their rows partition the events, so they have totals. */
final class DatasetSheets {
    private final Ground ground;
    private final String dataset;

    DatasetSheets(Ground ground, String dataset) {
        this.ground = ground;
        this.dataset = dataset;
    }

    Page years() {
        Fields<DatasetYear> fields = ground.fields("dataset-years");
        List<Field<DatasetYear>> columns = new ArrayList<>(List.of(
                fields.text("dataset", row -> row.dataset().code()),
                fields.year(DatasetYear::year),
                fields.yesNo("partial", DatasetYear::partial),
                fields.whole("events", DatasetYear::events).totalled()));
        columns.addAll(fields.fatalities(DatasetYear::fatalities, true));
        columns.add(fields.day("coverage_from", row -> row.covered().map(Span::first)));
        columns.add(fields.day("coverage_to", row -> row.covered().map(Span::last)));
        columns.add(fields.text("release", row -> row.dataset().release()));
        return Page.of(
                new Page.Frame(
                        ground.name("Dataset-years", dataset),
                        "Events and fatalities of each year, each event once: the totals.",
                        ground.title("Dataset-years", dataset),
                        List.of(
                                said("Each event once. The total row adds up what the filter leaves.", Topic.EVENTS),
                                said("An empty cell means: not known.", Topic.EMPTY, Topic.FATALITIES),
                                said("Partial years are marked.", Topic.PARTIAL))),
                ground.table("DatasetYears", dataset),
                columns,
                this::datasetYears,
                "No event of this dataset has a year.");
    }

    Page reconciliation() {
        return Page.of(
                new Page.Frame(
                        ground.name("Reconciliation", dataset),
                        "From the rows of the input to the events, and from these to the sum over actors.",
                        ground.title("Reconciliation: rows, events and the sum over actors", dataset),
                        List.of(
                                said("Rows = those of the seven fates; accepted rows = events.", Topic.ROWS),
                                said(
                                        "Sum over actors = events − events without an actor + what events of two, three, four"
                                                + " and more actors add.",
                                        Topic.EVENTS),
                                files(),
                                unexplained(),
                                "An empty year holds the rows that belong to none.")),
                ground.table("Reconciliation", dataset),
                reconciliationColumns(),
                this::reconciled,
                "This dataset has no rows.");
    }

    private List<Field<Reconciliation>> reconciliationColumns() {
        Fields<Reconciliation> fields = ground.fields("reconciliation");
        List<Field<Reconciliation>> columns = new ArrayList<>();
        columns.add(fields.text("dataset", row -> row.dataset().code()));
        columns.add(fields.field(
                "year",
                Kind.YEAR,
                row -> row.year().isPresent() ? Cell.whole(row.year().getAsInt()) : Cell.blank()));
        columns.add(fields.whole("rows", Reconciliation::allRows).totalled());
        Arrays.stream(Fate.values())
                .map(fate -> fields.whole("rows_" + fate.code(), row -> row.rows(fate))
                        .totalled())
                .forEach(columns::add);
        columns.addAll(List.of(
                fields.whole("events", Reconciliation::events).totalled(),
                fields.whole("events_no_actor", row -> row.eventsOf(0)).totalled(),
                fields.whole("events_1_actor", row -> row.eventsOf(1)).totalled(),
                fields.whole("events_2_actors", row -> row.eventsOf(2)).totalled(),
                fields.whole("events_3_actors", row -> row.eventsOf(3)).totalled(),
                fields.whole("events_4_actors_or_more", row -> row.eventsOfAtLeast(4))
                        .totalled(),
                fields.whole("added_by_2_actors", row -> row.eventsOf(2)).totalled()));
        columns.addAll(List.of(
                fields.whole("added_by_3_actors", row -> 2 * row.eventsOf(3)).totalled(),
                fields.whole("added_by_4_actors_or_more", row -> row.addedByAtLeast(4))
                        .totalled(),
                fields.whole("sum_over_actors", Reconciliation::sumOverActors).totalled(),
                fields.whole("of_these_as_associate_only", Reconciliation::associatesOnly)
                        .totalled(),
                fields.whole("unexplained_events", Reconciliation::unexplainedEvents)
                        .totalled(),
                fields.whole("unexplained_sum", Reconciliation::unexplainedSum).totalled()));
        return columns;
    }

    private String files() {
        List<InputFacts> files = ground.facts().files().stream()
                .filter(file -> file.dataset().equals(dataset))
                .toList();
        long rows = files.stream().mapToLong(InputFacts::rows).sum();
        return "The input has " + ground.numbers().count(Say.ROW, rows) + " of this dataset, in "
                + ground.numbers().count(Say.FILE, files.size()) + ".";
    }

    private String unexplained() {
        long open;
        try (Stream<Reconciliation> rows = reconciled()) {
            open = rows.mapToLong(row -> Math.abs(row.unexplainedEvents()) + Math.abs(row.unexplainedSum()))
                    .sum();
        }
        return open == 0
                ? "All differences are explained: the last two columns are 0."
                : "Not all differences are explained: see the last two columns.";
    }

    private Stream<DatasetYear> datasetYears() {
        return ground.tables()
                .datasetYears()
                .filter(year -> year.dataset().code().equals(dataset));
    }

    private Stream<Reconciliation> reconciled() {
        return ground.tables()
                .reconciliation()
                .filter(row -> row.dataset().code().equals(dataset));
    }

    private String said(String words, Topic... topics) {
        return ground.notes().said(words, topics);
    }
}
