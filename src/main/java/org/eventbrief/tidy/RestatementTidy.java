package org.eventbrief.tidy;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import org.eventbrief.actor.Actor;
import org.eventbrief.aggregate.Restatement;
import org.eventbrief.event.CodePoints;

/** The table of published figures that an edition changed. */
final class RestatementTidy {
    private static final Comparator<Restatement> BY_FIGURE = Comparator.comparing(
                    Restatement::dataset, CodePoints.ORDER)
            .thenComparing(RestatementTidy::id, CodePoints.ORDER)
            .thenComparingInt(Restatement::year)
            .thenComparing(Restatement::figure);

    private RestatementTidy() {}

    static TidyTable<Restatement> table() {
        return new TidyTable<>(
                "restatements",
                "Restatements",
                "One row for each published figure of an actor-year or a dataset-year that this edition changed against the"
                        + " one before, with the reasons; no rows where there is no edition before.",
                Keys.unique("dataset", "actor_id", "year", "figure"),
                content -> content.restatements().stream().sorted(BY_FIGURE),
                ActorTidy.joined(List.of(figure(), values(), reasons())));
    }

    private static List<Field<Restatement>> figure() {
        return List.of(
                SharedFields.dataset(Restatement::dataset),
                Field.text(
                        "actor_id",
                        "Actor id",
                        "Whose figure it is; empty for a figure of the dataset's year.",
                        "desk:Arkonia",
                        RestatementTidy::id),
                Field.text(
                        "actor",
                        "Actor",
                        "The actor's name; empty for a figure of the dataset's year.",
                        "Arkonia",
                        row -> row.actor().map(Actor::name).orElse("")),
                SharedFields.year(Restatement::year),
                Field.text(
                        "figure",
                        "Figure",
                        "Which figure: events, fatalities_low, fatalities_best or fatalities_high.",
                        "events",
                        row -> row.figure().code()));
    }

    private static List<Field<Restatement>> values() {
        return List.of(
                Field.known(
                        Field.number(
                                "before",
                                "Before",
                                "The figure as the edition before published it; empty where it was unknown.",
                                "",
                                "12"),
                        Restatement::before),
                Field.known(
                        Field.number("after", "After", "The figure now; empty where it is unknown.", "", "14"),
                        Restatement::after));
    }

    private static List<Field<Restatement>> reasons() {
        return List.of(
                reason("events_new", "New events", "Events that the edition before did not have.", row -> row.reasons()
                        .added()),
                reason("events_revised", "Revised events", "Events whose row has changed since.", row -> row.reasons()
                        .revised()),
                reason("events_withdrawn", "Withdrawn events", "Events that are no longer there.", row -> row.reasons()
                        .withdrawn()),
                reason(
                        "events_identity",
                        "Events, alias or group changed",
                        "Events that count for somebody else since an alias or a group was changed.",
                        row -> row.reasons().identity()));
    }

    private static Field<Restatement> reason(
            String name, String title, String meaning, ToLongFunction<Restatement> count) {
        return Field.count(Field.number(name, title, meaning, "events", "2"), count);
    }

    private static String id(Restatement row) {
        return row.actor().map(Actor::id).orElse("");
    }
}
