package org.eventbrief.report.sheets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.eventbrief.actor.Actor;
import org.eventbrief.aggregate.DyadYear;
import org.eventbrief.aggregate.Fatalities;
import org.eventbrief.event.CodePoints;
import org.eventbrief.report.book.Cell;
import org.eventbrief.report.book.Kind;

/** Whom one actor met, year by year, seen from its side. */
final class CounterpartSheet {
    private final Ground ground;
    private final Actor actor;

    CounterpartSheet(Ground ground, Actor actor) {
        this.ground = ground;
        this.actor = actor;
    }

    /** A year of a dyad, seen from one of the two. */
    private record Met(
            Actor other, int year, long events, Fatalities fatalities, OptionalLong towards, OptionalLong from) {}

    Page page() {
        List<Met> met = met();
        Fields<Met> fields = ground.fields("dyad-years");
        Fields<Met> named = ground.fields("actors");
        List<Field<Met>> columns = new ArrayList<>(List.of(
                Field.of(
                        new Field.Heading("Counterpart", "Whom the actor met, by its preferred name.", "", "Belmara"),
                        Kind.TEXT,
                        row -> Cell.text(row.other().name())),
                named.text("kind", row -> row.other().kind().code()),
                fields.year(Met::year),
                fields.whole("events", Met::events)));
        columns.addAll(fields.fatalities(Met::fatalities, false));
        if (ground.facts().source(actor.dataset()).dataset().directed()) {
            columns.add(
                    direction("Events towards it", "Events in which the actor acted towards the other.", Met::towards));
            columns.add(direction("Events from it", "Events in which the other acted towards the actor.", Met::from));
        }
        columns.add(named.actorId(Met::other));
        return Page.of(
                new Page.Frame(
                        ground.name("Counterparts", actor.dataset()),
                        "Whom the actor met in each year, those with most events first.",
                        ground.title("Counterparts of " + ground.labels().of(actor), actor.dataset()),
                        List.of(
                                ground.notes()
                                        .said(
                                                "Each event once for every counterpart; those with most events in all years"
                                                        + " come first.",
                                                Topic.DYADS),
                                ground.notes().said("An empty cell means: not known.", Topic.EMPTY, Topic.FATALITIES),
                                "No total row: an event with several counterparts counts for each of them.")),
                ground.table("Counterparts", actor.dataset()),
                columns,
                met::stream,
                "This actor met nobody: its events name no other side.");
    }

    private static Field<Met> direction(
            String title, String meaning, java.util.function.Function<Met, OptionalLong> value) {
        return Field.of(
                new Field.Heading(title, meaning + " Mutual acts are in neither direction.", "events", "4"),
                Kind.WHOLE,
                row -> Cell.whole(value.apply(row)));
    }

    private List<Met> met() {
        List<Met> met =
                ground.tables().dyadYears(actor).stream().map(this::seen).toList();
        Map<Actor, Long> events = new HashMap<>();
        met.forEach(row -> events.merge(row.other(), row.events(), Long::sum));
        Comparator<Met> mostFirst = Comparator.comparing((Met row) -> events.getOrDefault(row.other(), 0L))
                .reversed();
        return met.stream()
                .sorted(mostFirst
                        .thenComparing(row -> row.other().id(), CodePoints.ORDER)
                        .thenComparingInt(Met::year))
                .toList();
    }

    private Met seen(DyadYear row) {
        boolean first = row.first().equals(actor);
        return new Met(
                first ? row.second() : row.first(),
                row.year(),
                row.events(),
                row.fatalities(),
                first ? row.firstToSecond() : row.secondToFirst(),
                first ? row.secondToFirst() : row.firstToSecond());
    }
}
