package org.eventbrief.report.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.eventbrief.aggregate.ActorYear;
import org.eventbrief.aggregate.ActorYearCountry;
import org.eventbrief.aggregate.Coverage;
import org.eventbrief.aggregate.DatasetYear;
import org.eventbrief.aggregate.DyadYear;
import org.eventbrief.event.CodePoints;
import org.eventbrief.report.EditionFacts;
import org.eventbrief.report.Source;
import org.eventbrief.report.compose.Derivation.Cells;
import org.eventbrief.report.compose.Derivation.Fold;
import org.eventbrief.report.compose.Derivation.Match;
import org.eventbrief.report.wording.Forms;

/**
 * A dataset's year: the rows that its overview is written from.
 *
 * @param forms of numbers and dates
 * @param years all years of the dataset
 * @param now the comparable actors of the year, most events first
 * @param before those of the year before
 * @param earlier ids of all who had an event in any earlier year
 * @param dyads of the year
 * @param countries that are known, sorted
 */
record Survey(
        Forms forms,
        Source source,
        int year,
        Optional<Coverage> coverage,
        List<DatasetYear> years,
        List<ActorYear> now,
        Map<String, ActorYear> before,
        Set<String> earlier,
        List<DyadYear> dyads,
        Set<String> countries) {
    /** More that are equally active are counted rather than named. */
    static final int NAMED_ALIKE = 3;

    private static final Comparator<ActorYear> MOST_FIRST = Comparator.comparingLong(ActorYear::events)
            .reversed()
            .thenComparing(row -> row.actor().id(), CodePoints.ORDER);

    static Survey of(EditionFacts facts, String dataset, int year) {
        List<ActorYear> now = new ArrayList<>();
        Map<String, ActorYear> before = new HashMap<>();
        Set<String> earlier = new TreeSet<>(CodePoints.ORDER);
        facts.tables()
                .actorYears()
                .filter(row -> row.actor().dataset().equals(dataset))
                .filter(row -> Standings.KINDS.contains(row.actor().kind()))
                .forEach(row -> sort(row, year, now, before, earlier));
        now.sort(MOST_FIRST);
        Set<String> countries = new TreeSet<>(CodePoints.ORDER);
        facts.tables()
                .actorYearCountries()
                .filter(row -> row.year() == year && row.actor().dataset().equals(dataset))
                .map(ActorYearCountry::place)
                .filter(place -> !place.country().isEmpty())
                .forEach(place -> countries.add(place.country()));
        return new Survey(
                facts.forms(),
                facts.source(dataset),
                year,
                facts.tables().coverage(dataset),
                facts.tables()
                        .datasetYears()
                        .filter(row -> row.dataset().code().equals(dataset))
                        .toList(),
                now,
                before,
                earlier,
                facts.tables()
                        .dyadYears()
                        .filter(row ->
                                row.year() == year && row.first().dataset().equals(dataset))
                        .toList(),
                countries);
    }

    private static void sort(
            ActorYear row, int year, List<ActorYear> now, Map<String, ActorYear> before, Set<String> earlier) {
        if (row.year() == year) {
            now.add(row);
        } else if (row.year() < year) {
            earlier.add(row.actor().id());
            if (row.year() == year - 1) {
                before.put(row.actor().id(), row);
            }
        }
    }

    /** All who had as many events as the most active; nobody where nobody had any. */
    List<ActorYear> mostActive() {
        return now.stream().filter(row -> row.events() == now.get(0).events()).toList();
    }

    /** Those of the year before who have no event now, most events first. */
    List<ActorYear> gone() {
        Set<String> here = new TreeSet<>(CodePoints.ORDER);
        now.forEach(row -> here.add(row.actor().id()));
        return before.values().stream()
                .filter(row -> !here.contains(row.actor().id()))
                .sorted(MOST_FIRST)
                .toList();
    }

    /** Those who had no event in any earlier year, most events first. */
    List<ActorYear> fresh() {
        return now.stream().filter(row -> !earlier.contains(row.actor().id())).toList();
    }

    /** The dyads of comparable actors: without groups and crowds. */
    List<DyadYear> pairs() {
        return dyads.stream()
                .filter(dyad -> Standings.KINDS.contains(dyad.first().kind())
                        && Standings.KINDS.contains(dyad.second().kind()))
                .toList();
    }

    Optional<DatasetYear> row(int wanted) {
        return years.stream().filter(row -> row.year() == wanted).findFirst();
    }

    Cells cells(String table, String column, Fold fold, int wanted) {
        return new Cells(
                table,
                column,
                fold,
                List.of(Match.of("dataset", source.dataset().code()), Chapter.in(wanted)));
    }

    Figure events(Figures figures, int wanted) {
        long events = row(wanted).map(DatasetYear::events).orElse(0L);
        return figures.tell(
                "events." + wanted, OptionalLong.of(events), cells("dataset-years", "events", Fold.SUM, wanted));
    }

    Figure fatalities(Figures figures, int wanted) {
        OptionalLong best = row(wanted).map(row -> row.fatalities().best()).orElse(OptionalLong.of(0));
        return figures.tell("fatalities." + wanted, best, cells("dataset-years", "fatalities_best", Fold.SUM, wanted));
    }

    /** An actor's events in a year, none where it has no row. */
    Figure events(Figures figures, ActorYear row) {
        return figures.tell(
                row.actor().id() + "." + row.year(),
                row.events(),
                cells("actor-years", "events", Fold.SUM, row.year())
                        .and(Match.of("actor_id", row.actor().id())));
    }
}
