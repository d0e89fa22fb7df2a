package org.eventbrief.aggregate.naive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eventbrief.actor.Actor;
import org.eventbrief.aggregate.ActorYear;
import org.eventbrief.aggregate.DyadYear;
import org.eventbrief.aggregate.Fatalities;
import org.eventbrief.aggregate.Tables;
import org.eventbrief.event.EventType;
import org.eventbrief.event.Span;

/** Writes tables as lines, in the order in which they stream. */
final class Written {
    private Written() {}

    static Map<String, List<String>> lines(Tables tables) {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        lines.put("dataset-years", datasetYears(tables));
        lines.put(
                "reconciliation",
                table(
                        tables.actorsPerEvent(),
                        (to, row) -> to.add(row.dataset().code(), row.year(), row.actors(), row.events())));
        lines.put("actor-years", table(tables.actorYears(), Written::actorYear));
        lines.put("actor-year-types", actorYearTypes(tables));
        lines.put(
                "actor-months",
                table(
                        tables.actorMonths(),
                        (to, row) -> to.add(
                                row.actor().dataset(),
                                row.actor().id(),
                                row.month(),
                                row.events(),
                                row.fatalities().low(),
                                row.fatalities().best(),
                                row.fatalities().high())));
        lines.put(
                "actor-year-countries",
                table(
                        tables.actorYearCountries(),
                        (to, row) -> to.add(
                                row.actor().dataset(),
                                row.actor().id(),
                                row.year(),
                                row.place().country(),
                                row.place().admin1(),
                                row.events(),
                                row.fatalities().low(),
                                row.fatalities().best(),
                                row.fatalities().high())));
        lines.put("dyad-years", table(tables.dyadYears(), Written::dyadYear));
        lines.put(
                "dyad-year-types",
                table(
                        tables.dyadYearTypes(),
                        (to, row) -> to.add(
                                row.first().dataset(),
                                row.first().id(),
                                row.second().id(),
                                row.year(),
                                row.type(),
                                row.quad(),
                                row.events(),
                                row.best())));
        lines.put(
                "actors",
                table(
                        tables.actors(),
                        (to, row) -> to.add(
                                row.actor().dataset(),
                                row.actor().id(),
                                row.actor().name(),
                                row.actor().kind().code(),
                                String.join("; ", row.aliases()),
                                row.firstYear(),
                                row.lastYear())));
        return lines;
    }

    private static List<String> datasetYears(Tables tables) {
        return table(
                tables.datasetYears(),
                (to, row) -> to.add(
                        row.dataset().code(),
                        row.year(),
                        row.events(),
                        row.fatalities().low(),
                        row.fatalities().best(),
                        row.fatalities().high(),
                        row.covered().map(Span::first),
                        row.covered().map(Span::last),
                        row.partial()));
    }

    private static void actorYear(Lines to, ActorYear row) {
        Actor actor = row.actor();
        Fatalities deaths = row.fatalities();
        to.add(
                actor.dataset(),
                actor.id(),
                row.year(),
                actor.name(),
                row.events(),
                row.side1(),
                row.side2(),
                row.associate(),
                deaths.low(),
                deaths.best(),
                deaths.high(),
                row.fatal(),
                row.counterparts(),
                row.countries(),
                row.first(),
                row.last(),
                actor.kind().code(),
                row.partial(),
                deaths.unknown(),
                row.civilianTargeting(),
                row.occurrencesAtLeast());
    }

    private static List<String> actorYearTypes(Tables tables) {
        return table(tables.actorYearTypes(), (to, row) -> {
            EventType type = row.type();
            to.add(
                    row.actor().dataset(),
                    row.actor().id(),
                    row.year(),
                    row.role().code(),
                    type.type(),
                    type.subtype(),
                    type.quadWords(),
                    row.events(),
                    row.fatalities().low(),
                    row.fatalities().best(),
                    row.fatalities().high(),
                    row.fatalities().unknown());
        });
    }

    private static void dyadYear(Lines to, DyadYear row) {
        to.add(
                row.first().dataset(),
                row.first().id(),
                row.second().id(),
                row.year(),
                row.events(),
                row.fatalities().low(),
                row.fatalities().best(),
                row.fatalities().high(),
                row.firstToSecond(),
                row.secondToFirst());
    }

    private static <R> List<String> table(Stream<R> rows, java.util.function.BiConsumer<Lines, R> write) {
        Lines lines = new Lines(0);
        rows.forEach(row -> write.accept(lines, row));
        return lines.asAdded();
    }
}
