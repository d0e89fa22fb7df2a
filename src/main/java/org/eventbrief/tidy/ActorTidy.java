package org.eventbrief.tidy;

import java.util.List;
import org.eventbrief.aggregate.ActorEntry;
import org.eventbrief.aggregate.ActorMonth;
import org.eventbrief.aggregate.ActorYear;
import org.eventbrief.aggregate.ActorYearCountry;
import org.eventbrief.aggregate.ActorYearType;

/** The tables whose rows are about one actor. */
final class ActorTidy {
    private static final String EVENTS = "Events in which the actor took part, each once.";
    private static final ForeignKey TO_ACTORS = ForeignKey.to("actors", "dataset", "actor_id");
    private static final ForeignKey TO_ACTOR_YEARS = ForeignKey.to("actor-years", "dataset", "actor_id", "year");

    private ActorTidy() {}

    static TidyTable<ActorYear> years() {
        return new TidyTable<>(
                "actor-years",
                "Actor-years",
                "One row for each dataset, actor and year with events. Rows of several actors must not be added up: an"
                        + " event counts for everybody in it.",
                Keys.primary("dataset", "actor_id", "year")
                        .with(TO_ACTORS)
                        .with(ForeignKey.to("dataset-years", "dataset", "year")),
                content -> content.tables().actorYears(),
                ActorYearColumns.all());
    }

    static TidyTable<ActorYearType> types() {
        return new TidyTable<>(
                "actor-year-types",
                "Actor-years by role and type of event",
                "One row for each dataset, actor, year, role and type. An event in which the actor has two roles is in two"
                        + " rows, each with all its deaths, so rows of different roles must not be added up.",
                Keys.unique("dataset", "actor_id", "year", "role", "event_type", "event_subtype", "quad_class")
                        .with(TO_ACTOR_YEARS),
                content -> content.tables().actorYearTypes(),
                joined(List.of(
                        SharedFields.actor(ActorYearType::actor),
                        List.of(
                                SharedFields.year(ActorYearType::year),
                                Field.text(
                                        "role",
                                        "Role",
                                        "The actor's part: side_1, side_2, associate_1 or associate_2.",
                                        "side_1",
                                        row -> row.role().code()),
                                SharedFields.eventType(row -> row.type().type()),
                                Field.text(
                                        "event_subtype",
                                        "Event subtype",
                                        "The provider's finer type, or empty.",
                                        "",
                                        row -> row.type().subtype()),
                                SharedFields.quadClass(row -> row.type().quadWords()),
                                SharedFields.events("Events of this type in this role.", ActorYearType::events)),
                        SharedFields.fatalities(ActorYearType::fatalities),
                        List.of(SharedFields.deathsUnknown(ActorYearType::fatalities)))));
    }

    static TidyTable<ActorMonth> months() {
        return new TidyTable<>(
                "actor-months",
                "Actor-months",
                "One row for each dataset, actor and month with events, of those that are known to the month or better;"
                        + " the months of a year may thus add up to less than the year.",
                Keys.primary("dataset", "actor_id", "month").with(TO_ACTORS),
                content -> content.tables().actorMonths(),
                joined(List.of(
                        SharedFields.actor(ActorMonth::actor),
                        List.of(
                                new Field<ActorMonth>(
                                        new TidyColumn(
                                                "month",
                                                ColumnType.YEARMONTH,
                                                "Month",
                                                "The month in which the whole date lies.",
                                                "",
                                                "2023-07"),
                                        (row, to) -> to.text(row.month().toString())),
                                SharedFields.events(EVENTS, ActorMonth::events)),
                        SharedFields.fatalities(ActorMonth::fatalities))));
    }

    static TidyTable<ActorYearCountry> countries() {
        return new TidyTable<>(
                "actor-year-countries",
                "Actor-years by country and region",
                "One row for each dataset, actor, year, country and first-level region; the rows of an actor-year add up to"
                        + " its events.",
                Keys.unique("dataset", "actor_id", "year", "country", "admin1").with(TO_ACTOR_YEARS),
                content -> content.tables().actorYearCountries(),
                joined(List.of(
                        SharedFields.actor(ActorYearCountry::actor),
                        List.of(
                                SharedFields.year(ActorYearCountry::year),
                                Field.text(
                                        "country",
                                        "Country",
                                        "Where the events were, as the provider names it; empty where unknown.",
                                        "Arkonia",
                                        row -> row.place().country()),
                                Field.text(
                                        "admin1",
                                        "First-level region",
                                        "The province or state within the country; empty where unknown.",
                                        "North Arkonia",
                                        row -> row.place().admin1()),
                                SharedFields.events(EVENTS, ActorYearCountry::events)),
                        SharedFields.fatalities(ActorYearCountry::fatalities))));
    }

    static TidyTable<ActorEntry> actors() {
        return new TidyTable<>(
                "actors",
                "Actors",
                "One row for each dataset and actor that has events.",
                Keys.primary("dataset", "actor_id"),
                content -> content.tables().actors(),
                List.of(
                        SharedFields.id(
                                "actor_id", "Actor id", row -> row.actor().id()),
                        SharedFields.name("actor", "Actor", row -> row.actor().name()),
                        Field.text(
                                "kind",
                                "Kind",
                                "What sort of actor, such as state, rebel, civilians or group.",
                                "state",
                                row -> row.actor().kind().code()),
                        SharedFields.<ActorEntry>dataset(row -> row.actor().dataset()),
                        Field.text(
                                "aliases",
                                "Other names",
                                "The other names that events give the actor, separated by a semicolon and a space.",
                                "Republic of Arkonia; Arkonian government",
                                row -> String.join("; ", row.aliases())),
                        Field.year(
                                "first_year",
                                "First year",
                                "The first year with events.",
                                "2019",
                                ActorEntry::firstYear),
                        Field.year(
                                "last_year", "Last year", "The last year with events.", "2024", ActorEntry::lastYear)));
    }

    static <R> List<Field<R>> joined(List<List<Field<R>>> parts) {
        return parts.stream().flatMap(List::stream).toList();
    }
}
