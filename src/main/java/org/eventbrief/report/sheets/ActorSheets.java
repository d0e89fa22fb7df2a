package org.eventbrief.report.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eventbrief.actor.Actor;
import org.eventbrief.aggregate.ActorMonth;
import org.eventbrief.aggregate.ActorYear;
import org.eventbrief.aggregate.ActorYearCountry;
import org.eventbrief.aggregate.ActorYearType;
import org.eventbrief.aggregate.GroupMember;
import org.eventbrief.report.book.Cell;
import org.eventbrief.report.book.Kind;
import org.eventbrief.report.wording.Noun;

/** The sheets of one actor in one dataset, but for its years and its events. */
final class ActorSheets {
    private final Ground ground;
    private final Actor actor;
    private final String dataset;
    private final String name;

    ActorSheets(Ground ground, Actor actor) {
        this.ground = ground;
        this.actor = actor;
        this.dataset = actor.dataset();
        this.name = ground.labels().of(actor);
    }

    /** The months; they have a total only if all events are known to the month, so that they partition them. */
    Page months() {
        List<ActorMonth> months = ground.tables().actorMonths(actor);
        long events = months.stream().mapToLong(ActorMonth::events).sum();
        long missing = events() - events;
        Fields<ActorMonth> fields = ground.fields("actor-months");
        List<Field<ActorMonth>> columns = new ArrayList<>(List.of(
                fields.field("month", Kind.TEXT, row -> Cell.text(row.month().toString())),
                fields.whole("events", ActorMonth::events).totalled(missing == 0)));
        columns.addAll(fields.fatalities(ActorMonth::fatalities, missing == 0));
        return Page.of(
                new Page.Frame(
                        ground.name("By month", dataset),
                        "Events and fatalities of each month, of the events that are known to the month.",
                        ground.title(name + " by month", dataset),
                        List.of(
                                missing == 0
                                        ? said("Every event is known to the month.", Topic.MONTHS)
                                        : said(
                                                ground.numbers().count(new Noun("event is", "events are"), missing)
                                                        + " not known to the month and not here, so the months do not add up"
                                                        + " to the years and there is no total row.",
                                                Topic.MONTHS),
                                "Only months with events have a row.",
                                said("An empty cell means: not known.", Topic.EMPTY, Topic.FATALITIES))),
                ground.table("ByMonth", dataset),
                columns,
                months::stream,
                "No event of this actor is known to the month.");
    }

    Page counterparts() {
        return new CounterpartSheet(ground, actor).page();
    }

    Page types() {
        Fields<ActorYearType> fields = ground.fields("actor-year-types");
        List<Field<ActorYearType>> columns = new ArrayList<>(List.of(
                fields.year(ActorYearType::year),
                fields.text("role", row -> Roles.words(row.role())),
                fields.text("event_type", row -> row.type().type()),
                fields.text("event_subtype", row -> row.type().subtype()),
                fields.text("quad_class", row -> row.type().quadWords()),
                fields.whole("events", ActorYearType::events)));
        columns.addAll(fields.fatalities(ActorYearType::fatalities, false));
        columns.add(
                fields.whole("events_deaths_unknown", row -> row.fatalities().unknown()));
        List<ActorYearType> rows = ground.tables().actorYearTypes(actor);
        return Page.of(
                new Page.Frame(
                        ground.name("Event types", dataset),
                        "Events by year, role and type.",
                        ground.title(name + " by type of event and role", dataset),
                        List.of(
                                said("Types are the provider's; classes are the same everywhere.", Topic.TYPES),
                                said("An empty cell means: not known, or no subtype.", Topic.EMPTY),
                                said(
                                        "No total row: an event in which the actor has two roles is in two rows.",
                                        Topic.ROLES))),
                ground.table("EventTypes", dataset),
                columns,
                rows::stream,
                "This actor has no event with a year.");
    }

    Page places() {
        Fields<ActorYearCountry> fields = ground.fields("actor-year-countries");
        List<Field<ActorYearCountry>> columns = new ArrayList<>(List.of(
                fields.year(ActorYearCountry::year),
                fields.text("country", row -> row.place().country()),
                fields.text("admin1", row -> row.place().admin1()),
                fields.whole("events", ActorYearCountry::events).totalled()));
        columns.addAll(fields.fatalities(ActorYearCountry::fatalities, true));
        List<ActorYearCountry> rows = ground.tables().actorYearCountries(actor);
        return Page.of(
                new Page.Frame(
                        ground.name("Countries", dataset),
                        "Events by year, country and first-level region.",
                        ground.title(name + " by country and region", dataset),
                        List.of(
                                said(
                                        "Each event is in one row; an empty country or region is one that is not known.",
                                        Topic.PLACES),
                                said("An empty count of fatalities means: not known.", Topic.EMPTY, Topic.FATALITIES))),
                ground.table("Countries", dataset),
                columns,
                rows::stream,
                "This actor has no event with a year.");
    }

    /** The members of a group, or the groups of a member; empty where there are neither. */
    Optional<Page> membership() {
        List<GroupMember> members = ground.tables()
                .groupMembers()
                .filter(row -> row.group().equals(actor))
                .toList();
        if (!members.isEmpty()) {
            return Optional.of(membership("Members", "Who belongs to this group, and when.", members, true));
        }
        List<GroupMember> groups = ground.tables()
                .groupMembers()
                .filter(row -> row.member().equals(actor))
                .toList();
        return groups.isEmpty()
                ? Optional.empty()
                : Optional.of(membership("Groups", "To which groups this actor belongs, and when.", groups, false));
    }

    private Page membership(String title, String about, List<GroupMember> rows, boolean members) {
        Fields<GroupMember> fields = ground.fields("group-members");
        Fields<GroupMember> named = ground.fields("actors");
        List<Field<GroupMember>> columns = List.of(
                named.actor(row -> members ? row.member() : row.group()),
                fields.text("valid_from", GroupMember::validFrom),
                fields.text("valid_to", GroupMember::validTo),
                named.field("first_year", Kind.YEAR, row -> year(members ? row.member() : row.group(), true)),
                named.field("last_year", Kind.YEAR, row -> year(members ? row.member() : row.group(), false)),
                fields.text(members ? "member_id" : "group_id", row -> (members ? row.member() : row.group()).id()));
        return Page.of(
                new Page.Frame(
                        ground.name(title, dataset),
                        about,
                        ground.title(members ? "Members of " + name : "Groups of " + name, dataset),
                        List.of(
                                said("As the reference tables say; an empty bound is open.", Topic.GROUPS),
                                "An empty year means: no event in this dataset.")),
                ground.table(title, dataset),
                columns,
                rows::stream,
                "None.");
    }

    private Cell year(Actor other, boolean first) {
        List<ActorYear> years = ground.tables().actorYears(other);
        return years.isEmpty()
                ? Cell.blank()
                : Cell.whole(years.get(first ? 0 : years.size() - 1).year());
    }

    private long events() {
        return ground.tables().actorYears(actor).stream()
                .mapToLong(ActorYear::events)
                .sum();
    }

    private String said(String words, Topic... topics) {
        return ground.notes().said(words, topics);
    }
}
