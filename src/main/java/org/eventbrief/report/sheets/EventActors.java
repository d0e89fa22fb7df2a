package org.eventbrief.report.sheets;

import java.util.List;
import java.util.function.Function;
import org.eventbrief.report.ListedEvent;

/** The columns of a list of events that say who took part. */
final class EventActors {
    private EventActors() {}

    static List<Field<ListedEvent>> names() {
        return List.of(
                EventFields.text(
                        "Role", "The role of this actor, or its roles.", "side 1", row -> Roles.words(row.roles())),
                EventFields.text(
                        "Side 1", "Who is on side 1, separated by a semicolon.", "Arkonia", ListedEvent::side1),
                EventFields.text("Side 2", "Who is on side 2.", "Belmara", ListedEvent::side2),
                EventFields.text("Associates 1", "Who is with side 1.", "Corvia", ListedEvent::associates1),
                EventFields.text("Associates 2", "Who is with side 2.", "", ListedEvent::associates2));
    }

    /** By these the sides can be joined to other tables; they stand last, since they are long. */
    static List<Field<ListedEvent>> ids() {
        return List.of(
                id("Side 1 ids", "The actor ids of side 1, in the order of the names.", row -> row.ids()
                        .side1()),
                id("Side 2 ids", "The actor ids of side 2.", row -> row.ids().side2()),
                id("Associates 1 ids", "The actor ids of those with side 1.", row -> row.ids()
                        .associates1()),
                id("Associates 2 ids", "The actor ids of those with side 2.", row -> row.ids()
                        .associates2()));
    }

    private static Field<ListedEvent> id(String title, String meaning, Function<ListedEvent, String> value) {
        return EventFields.text(title, meaning, "arkonia", value);
    }
}
