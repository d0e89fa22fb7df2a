package org.eventbrief.tidy;

import java.util.List;
import org.eventbrief.aggregate.DyadYear;
import org.eventbrief.aggregate.DyadYearType;

/** The tables whose rows are about two actors that met. */
final class DyadTidy {
    private static final String EVENTS = "Events in which the two met, each once.";

    private DyadTidy() {}

    static TidyTable<DyadYear> years() {
        return new TidyTable<>(
                "dyad-years",
                "Dyad-years",
                "One row for each dataset, pair of actors and year: each actor of one side with each of the other, or those of"
                        + " one side among themselves where the other is empty. Actor 1 stands before actor 2 by id, which"
                        + " says nothing about who did what.",
                Keys.primary("dataset", "actor_1_id", "actor_2_id", "year")
                        .with(actor("actor_1_id"))
                        .with(actor("actor_2_id")),
                content -> content.tables().dyadYears(),
                ActorTidy.joined(List.of(
                        List.of(
                                SharedFields.dataset(row -> row.first().dataset()),
                                SharedFields.id("actor_1_id", "Actor 1 id", row -> row.first()
                                        .id()),
                                SharedFields.name(
                                        "actor_1", "Actor 1", row -> row.first().name()),
                                SharedFields.id("actor_2_id", "Actor 2 id", row -> row.second()
                                        .id()),
                                SharedFields.name("actor_2", "Actor 2", row -> row.second()
                                        .name()),
                                SharedFields.year(DyadYear::year),
                                SharedFields.events(EVENTS, DyadYear::events)),
                        SharedFields.fatalities(DyadYear::fatalities),
                        List.of(
                                Field.known(direction("1", "2"), DyadYear::firstToSecond),
                                Field.known(direction("2", "1"), DyadYear::secondToFirst)))));
    }

    static TidyTable<DyadYearType> types() {
        return new TidyTable<>(
                "dyad-year-types",
                "Dyad-years by type of event",
                "One row for each dataset, pair of actors, year, type and class; the rows of a dyad-year add up to its events.",
                Keys.unique("dataset", "actor_1_id", "actor_2_id", "year", "event_type", "quad_class")
                        .with(ForeignKey.to("dyad-years", "dataset", "actor_1_id", "actor_2_id", "year")),
                content -> content.tables().dyadYearTypes(),
                List.of(
                        SharedFields.dataset(row -> row.first().dataset()),
                        SharedFields.id(
                                "actor_1_id", "Actor 1 id", row -> row.first().id()),
                        SharedFields.id(
                                "actor_2_id", "Actor 2 id", row -> row.second().id()),
                        SharedFields.year(DyadYearType::year),
                        SharedFields.eventType(DyadYearType::type),
                        SharedFields.quadClass(DyadYearType::quad),
                        SharedFields.events(EVENTS, DyadYearType::events),
                        Field.known(SharedFields.deathColumn("best", "best", "34"), DyadYearType::best)));
    }

    private static ForeignKey actor(String id) {
        return new ForeignKey(List.of("dataset", id), "actors", List.of("dataset", "actor_id"));
    }

    private static TidyColumn direction(String from, String to) {
        return Field.number(
                "events_" + from + "_to_" + to,
                "Events, " + from + " towards " + to,
                "Events in which actor " + from + " acted towards actor " + to
                        + "; empty where the dataset does not say who acted. Mutual acts are in neither direction.",
                "events",
                "4");
    }
}
