package org.eventbrief.report.sheets;

import java.util.ArrayList;
import java.util.List;
import org.eventbrief.aggregate.ActorYearCountry;
import org.eventbrief.aggregate.ActorYearType;
import org.eventbrief.aggregate.DyadYear;

/** The long sheets of the workbook of everything, each with the rows of one file in {@code data/}. */
final class EditionSheets {
    private static final String NO_TOTAL_OF_ACTORS =
            "No total row: an event counts for everybody in it, so rows of several actors must not be added up.";

    private final Ground ground;

    EditionSheets(Ground ground) {
        this.ground = ground;
    }

    Page actorYears() {
        return Page.of(
                new Page.Frame(
                        "Actor-years",
                        "One row for each actor and year: events, roles, fatalities, counterparts, countries.",
                        "Actor-years",
                        List.of(
                                said("Each event once for every actor in it.", Topic.EVENTS, Topic.ROLES),
                                said(
                                        "Fatalities are those in events in which the actor took part, by whomever caused.",
                                        Topic.FATALITIES),
                                said("An empty cell means: not known.", Topic.EMPTY),
                                said("Partial years are marked.", Topic.PARTIAL),
                                NO_TOTAL_OF_ACTORS)),
                "ActorYears",
                new ActorYearFields(ground.fields("actor-years")).all(),
                () -> ground.tables().actorYears(),
                "No event of this input has an actor.");
    }

    Page dyadYears() {
        Fields<DyadYear> fields = ground.fields("dyad-years");
        List<Field<DyadYear>> columns = new ArrayList<>(List.of(
                fields.dataset(DyadYear::first),
                fields.text("actor_1", row -> row.first().name()),
                fields.text("actor_2", row -> row.second().name()),
                fields.year(DyadYear::year),
                fields.whole("events", DyadYear::events)));
        columns.addAll(fields.fatalities(DyadYear::fatalities, false));
        columns.add(fields.known("events_1_to_2", DyadYear::firstToSecond));
        columns.add(fields.known("events_2_to_1", DyadYear::secondToFirst));
        columns.add(fields.text("actor_1_id", row -> row.first().id()));
        columns.add(fields.text("actor_2_id", row -> row.second().id()));
        return Page.of(
                new Page.Frame(
                        "Dyad-years",
                        "One row for each pair of actors that met in a year.",
                        "Dyad-years",
                        List.of(
                                said("Each event once for every pair that met in it.", Topic.DYADS),
                                "Actor 1 stands before actor 2 by id, which says nothing about who did what.",
                                said(
                                        "An empty cell means: not known, or the dataset does not say who acted.",
                                        Topic.EMPTY,
                                        Topic.ROLES),
                                "No total row: an event of several pairs counts for each of them.")),
                "DyadYears",
                columns,
                () -> ground.tables().dyadYears(),
                "No two actors met in an event of this input.");
    }

    Page eventTypes() {
        Fields<ActorYearType> fields = ground.fields("actor-year-types");
        List<Field<ActorYearType>> columns = new ArrayList<>(List.of(
                fields.dataset(ActorYearType::actor),
                fields.actor(ActorYearType::actor),
                fields.year(ActorYearType::year),
                fields.text("role", row -> Roles.words(row.role())),
                fields.text("event_type", row -> row.type().type()),
                fields.text("event_subtype", row -> row.type().subtype()),
                fields.text("quad_class", row -> row.type().quadWords()),
                fields.whole("events", ActorYearType::events)));
        columns.addAll(fields.fatalities(ActorYearType::fatalities, false));
        columns.add(
                fields.whole("events_deaths_unknown", row -> row.fatalities().unknown()));
        columns.add(fields.actorId(ActorYearType::actor));
        return Page.of(
                new Page.Frame(
                        "Event types",
                        "One row for each actor, year, role and type of event.",
                        "Event types by actor, year, role and class",
                        List.of(
                                said("Types are the provider's; classes are the same everywhere.", Topic.TYPES),
                                said("An empty cell means: not known, or no subtype.", Topic.EMPTY),
                                said(
                                        "No total row: an event counts for everybody in it, and once for each of an actor's"
                                                + " roles.",
                                        Topic.ROLES))),
                "EventTypes",
                columns,
                () -> ground.tables().actorYearTypes(),
                "No event of this input has an actor.");
    }

    Page countries() {
        Fields<ActorYearCountry> fields = ground.fields("actor-year-countries");
        List<Field<ActorYearCountry>> columns = new ArrayList<>(List.of(
                fields.dataset(ActorYearCountry::actor),
                fields.actor(ActorYearCountry::actor),
                fields.year(ActorYearCountry::year),
                fields.text("country", row -> row.place().country()),
                fields.text("admin1", row -> row.place().admin1()),
                fields.whole("events", ActorYearCountry::events)));
        columns.addAll(fields.fatalities(ActorYearCountry::fatalities, false));
        columns.add(fields.actorId(ActorYearCountry::actor));
        return Page.of(
                new Page.Frame(
                        "Countries",
                        "One row for each actor, year, country and first-level region.",
                        "Countries and regions by actor and year",
                        List.of(
                                said(
                                        "The rows of one actor and year add up to its events; an empty country is one that is"
                                                + " not known.",
                                        Topic.PLACES),
                                NO_TOTAL_OF_ACTORS)),
                "Countries",
                columns,
                () -> ground.tables().actorYearCountries(),
                "No event of this input has an actor.");
    }

    private String said(String words, Topic... topics) {
        return ground.notes().said(words, topics);
    }
}
