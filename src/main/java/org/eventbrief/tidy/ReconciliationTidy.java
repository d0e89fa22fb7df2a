package org.eventbrief.tidy;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import org.eventbrief.aggregate.Reconciliation;
import org.eventbrief.event.Fate;

/** The table that leads from the rows of the input to the sums over actors. */
final class ReconciliationTidy {
    private ReconciliationTidy() {}

    static TidyTable<Reconciliation> table() {
        return new TidyTable<>(
                "reconciliation",
                "Reconciliation",
                "One row for each dataset and year, and one for the rows that belong to no year: the rows by what became of"
                        + " them, the events, and the bridge from these to the sum over actors. What stays unexplained is"
                        + " 0.",
                Keys.unique("dataset", "year"),
                content -> content.tables().reconciliation(),
                ActorTidy.joined(List.of(key(), fates(), events(), added(), sum())));
    }

    private static List<Field<Reconciliation>> key() {
        return List.of(
                SharedFields.dataset(row -> row.dataset().code()),
                new Field<>(
                        new TidyColumn(
                                "year",
                                ColumnType.YEAR,
                                "Year",
                                "The year to which rows and events belong; empty for rows that belong to none.",
                                "",
                                "2023"),
                        (row, to) -> row.year().ifPresentOrElse(to::number, to::nothing)),
                count(
                        "rows",
                        "Rows",
                        "Records of the input, whatever became of them.",
                        "rows",
                        Reconciliation::allRows));
    }

    private static List<Field<Reconciliation>> fates() {
        return Arrays.stream(Fate.values())
                .map(fate -> count(
                        "rows_" + fate.code(), "Rows " + fate.code(), meaning(fate), "rows", row -> row.rows(fate)))
                .toList();
    }

    private static String meaning(Fate fate) {
        return switch (fate) {
            case REJECTED -> "Rows that break a rule; see rejected-rows.";
            case JOINED -> "Rows that are one event together with another row.";
            case SUPERSEDED -> "Rows of events of which a newer row counts.";
            case WITHDRAWN -> "Rows of events that their provider took back.";
            case LATER -> "Rows of events that begin after the as-of date.";
            case UNPLACED -> "Rows of events that belong to no year; see unplaced-events.";
            case ACCEPTED -> "Rows that are an event of a year.";
        };
    }

    private static List<Field<Reconciliation>> events() {
        return List.of(
                count(
                        "events",
                        "Events",
                        "Events of the year, each once, as in dataset-years.",
                        "events",
                        Reconciliation::events),
                count(
                        "events_no_actor",
                        "Events without an actor",
                        "Events in which nobody is named; each counts in events and in no actor's row.",
                        "events",
                        row -> row.eventsOf(0)),
                of(1, "one actor"),
                of(2, "two actors"),
                of(3, "three actors"),
                count(
                        "events_4_actors_or_more",
                        "Events of four actors or more",
                        "Events with four distinct actors or more, groups left out.",
                        "events",
                        row -> row.eventsOfAtLeast(4)));
    }

    private static Field<Reconciliation> of(int actors, String words) {
        return count(
                "events_" + actors + (actors == 1 ? "_actor" : "_actors"),
                "Events of " + words,
                "Events with " + words + ", groups left out.",
                "events",
                row -> row.eventsOf(actors));
    }

    private static List<Field<Reconciliation>> added() {
        return List.of(
                count(
                        "added_by_2_actors",
                        "Added by two actors",
                        "What events of two actors add to the sum over actors: one each.",
                        "events",
                        row -> row.eventsOf(2)),
                count(
                        "added_by_3_actors",
                        "Added by three actors",
                        "What events of three actors add to the sum over actors: two each.",
                        "events",
                        row -> 2 * row.eventsOf(3)),
                count(
                        "added_by_4_actors_or_more",
                        "Added by four actors or more",
                        "What events of four actors or more add to the sum over actors: their actors less one each.",
                        "events",
                        row -> row.addedByAtLeast(4)));
    }

    private static List<Field<Reconciliation>> sum() {
        return List.of(
                count(
                        "sum_over_actors",
                        "Sum over actors",
                        "Events added up over all actors, groups left out: an event counts once for everybody in it.",
                        "events",
                        Reconciliation::sumOverActors),
                count(
                        "of_these_as_associate_only",
                        "Of these as associate only",
                        "The part of the sum over actors in which the actor was an associate and on no side.",
                        "events",
                        Reconciliation::associatesOnly),
                count(
                        "unexplained_events",
                        "Unexplained: accepted rows − events",
                        "Accepted rows less events; 0 where all is well.",
                        "events",
                        Reconciliation::unexplainedEvents),
                count(
                        "unexplained_sum",
                        "Unexplained: sum over actors",
                        "Sum over actors less events, less what events of several actors add, plus events without an actor;"
                                + " 0 where all is well.",
                        "events",
                        Reconciliation::unexplainedSum));
    }

    private static Field<Reconciliation> count(
            String name, String title, String meaning, String unit, ToLongFunction<Reconciliation> value) {
        return Field.count(Field.number(name, title, meaning, unit, "0"), value);
    }
}
