package org.eventbrief.report.sheets;

import java.util.ArrayList;
import java.util.List;
import org.eventbrief.aggregate.ActorYear;

/** The columns of the grain, in the order in which one reads them. */
final class ActorYearFields {
    private final Fields<ActorYear> fields;

    ActorYearFields(Fields<ActorYear> fields) {
        this.fields = fields;
    }

    List<Field<ActorYear>> all() {
        List<Field<ActorYear>> all = new ArrayList<>(List.of(
                fields.dataset(ActorYear::actor),
                fields.actor(ActorYear::actor),
                fields.text("kind", row -> row.actor().kind().code()),
                fields.year(ActorYear::year),
                fields.yesNo("partial", ActorYear::partial),
                fields.whole("events", ActorYear::events),
                fields.whole("events_side_1", ActorYear::side1),
                fields.whole("events_side_2", ActorYear::side2),
                fields.whole("events_associate", ActorYear::associate)));
        all.addAll(fields.fatalities(ActorYear::fatalities, false));
        all.addAll(List.of(
                fields.known("events_fatal", ActorYear::fatal),
                fields.whole("events_deaths_unknown", row -> row.fatalities().unknown()),
                fields.whole("counterparts", ActorYear::counterparts),
                fields.known("countries", ActorYear::countries),
                fields.day("first_date", ActorYear::first),
                fields.day("last_date", ActorYear::last),
                fields.known("events_civilian_targeting", ActorYear::civilianTargeting),
                fields.whole("occurrences_at_least", ActorYear::occurrencesAtLeast),
                fields.actorId(ActorYear::actor)));
        return all;
    }
}
