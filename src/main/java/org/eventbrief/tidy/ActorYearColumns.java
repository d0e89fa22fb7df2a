package org.eventbrief.tidy;

import java.util.List;
import java.util.stream.Stream;
import org.eventbrief.aggregate.ActorYear;

/** The columns of the grain: one actor, one year, one dataset. */
final class ActorYearColumns {
    private static final String ROLE =
            " In a directed dataset side 1 acts towards side 2; elsewhere the numbers mean nothing.";

    private ActorYearColumns() {}

    static List<Field<ActorYear>> all() {
        return Stream.of(
                        SharedFields.actor(ActorYear::actor),
                        roles(),
                        SharedFields.fatalities(ActorYear::fatalities),
                        breadth(),
                        added())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Field<ActorYear>> roles() {
        return List.of(
                SharedFields.year(ActorYear::year),
                SharedFields.events(
                        "Events in which the actor took part, in whatever role, each once.", ActorYear::events),
                Field.count(
                        Field.number("events_side_1", "Events on side 1", "Of these, on side 1." + ROLE, "events", "7"),
                        ActorYear::side1),
                Field.count(
                        Field.number("events_side_2", "Events on side 2", "Of these, on side 2." + ROLE, "events", "5"),
                        ActorYear::side2),
                Field.count(
                        Field.number(
                                "events_associate",
                                "Events as associate",
                                "Of these, as an associate of either side. An event in which the actor has two roles is in"
                                        + " two of the role columns.",
                                "events",
                                "0"),
                        ActorYear::associate));
    }

    private static List<Field<ActorYear>> breadth() {
        return List.of(
                Field.known(
                        Field.number(
                                "events_fatal",
                                "Events with deaths",
                                "Events whose best count is at least 1; empty where no event's deaths are known.",
                                "events",
                                "9"),
                        ActorYear::fatal),
                Field.count(
                        Field.number(
                                "counterparts",
                                "Counterparts",
                                "Distinct partners in dyads, without civilians, protesters, rioters and unidentified.",
                                "actors",
                                "3"),
                        ActorYear::counterparts),
                Field.known(
                        Field.number(
                                "countries",
                                "Countries",
                                "Distinct countries of the events; empty where none is known.",
                                "countries",
                                "1"),
                        ActorYear::countries),
                Field.day(
                        "first_date",
                        "First date",
                        "The smallest first day of the events, vague dates widened to all days they may mean.",
                        "2023-01-10",
                        ActorYear::first),
                Field.day(
                        "last_date",
                        "Last date",
                        "The largest last day of the events, vague dates widened to all days they may mean.",
                        "2023-12-14",
                        ActorYear::last));
    }

    private static List<Field<ActorYear>> added() {
        return List.of(
                Field.text(
                        "kind",
                        "Kind",
                        "What sort of actor: state, rebel, militia, civilians, protesters, rioters, unidentified,"
                                + " organisation, person, group or other.",
                        "state",
                        row -> row.actor().kind().code()),
                SharedFields.partial(ActorYear::partial),
                SharedFields.deathsUnknown(ActorYear::fatalities),
                Field.known(
                        Field.number(
                                "events_civilian_targeting",
                                "Events targeting civilians",
                                "Events whose main target were civilians, by whomever; empty where the dataset does not"
                                        + " say.",
                                "events",
                                "2"),
                        ActorYear::civilianTargeting),
                Field.count(
                        Field.number(
                                "occurrences_at_least",
                                "Occurrences, at least",
                                "How often what the events tell of happened: a row that says 2+ counts 2 here and 1 in"
                                        + " events.",
                                "occurrences",
                                "13"),
                        ActorYear::occurrencesAtLeast));
    }
}
