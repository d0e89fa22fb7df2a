package org.eventbrief.report.compose;

import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eventbrief.actor.Actor;
import org.eventbrief.aggregate.ActorMonth;
import org.eventbrief.aggregate.ActorYear;
import org.eventbrief.aggregate.ActorYearCountry;
import org.eventbrief.aggregate.ActorYearType;
import org.eventbrief.aggregate.Coverage;
import org.eventbrief.aggregate.DyadYear;
import org.eventbrief.aggregate.Fatalities;
import org.eventbrief.report.EditionFacts;
import org.eventbrief.report.Source;
import org.eventbrief.report.compose.Derivation.Cells;
import org.eventbrief.report.compose.Derivation.Fold;
import org.eventbrief.report.compose.Derivation.Match;
import org.eventbrief.report.wording.Forms;

/**
 * One actor's year as one dataset knows it: the rows that the chapter of a briefing is written from.
 *
 * @param forms of numbers and dates
 * @param source whose events
 * @param actor who
 * @param year which year
 * @param coverage the days that the dataset covers
 * @param years all years of the actor
 * @param months all months
 * @param types all types, by year and role
 * @param countries all places, by year
 * @param dyads all partners, by year
 * @param standings of this year
 */
record Chapter(
        Forms forms,
        Source source,
        Actor actor,
        int year,
        Optional<Coverage> coverage,
        List<ActorYear> years,
        List<ActorMonth> months,
        List<ActorYearType> types,
        List<ActorYearCountry> countries,
        List<DyadYear> dyads,
        Standings standings) {
    static Chapter of(EditionFacts facts, Actor actor, int year, Standings standings) {
        var tables = facts.tables();
        return new Chapter(
                facts.forms(),
                facts.source(actor.dataset()),
                actor,
                year,
                tables.coverage(actor.dataset()),
                tables.actorYears(actor),
                tables.actorMonths(actor),
                tables.actorYearTypes(actor),
                tables.actorYearCountries(actor),
                tables.dyadYears(actor),
                standings);
    }

    String dataset() {
        return actor.dataset();
    }

    boolean directed() {
        return source.dataset().directed();
    }

    Optional<ActorYear> row(int wanted) {
        return years.stream().filter(row -> row.year() == wanted).findFirst();
    }

    Optional<ActorYear> row() {
        return row(year);
    }

    Basis basis() {
        return Basis.of(coverage, year);
    }

    /** Whether the dataset covers less than the year, as far as anybody vouches. */
    boolean partial() {
        return coverage.map(days -> days.isPartial(year)).orElse(true);
    }

    /** The key of a figure of this chapter. */
    String key(String name) {
        return dataset() + "." + name;
    }

    Match me() {
        return Match.of("actor_id", actor.id());
    }

    Match here() {
        return Match.of("dataset", dataset());
    }

    static Match in(int year) {
        return Match.of("year", Integer.toString(year));
    }

    /** Cells of a table of this actor in a year. */
    Cells cells(String table, String column, int wanted) {
        return new Cells(table, column, Fold.SUM, List.of(here(), me(), in(wanted)));
    }

    /** A measure of a year; none of anything where the year has no event. */
    Figure tell(Figures figures, Measure measure, int wanted) {
        Figure figure = base(figures, measure, wanted);
        return figures.tell(figure.key(), figure.value(), figure.derivation());
    }

    private Figure base(Figures figures, Measure measure, int wanted) {
        String name = measure.column() + (wanted == year ? "" : "." + wanted);
        return measure == Measure.COUNTERPARTS
                ? figures.base(
                        key(name),
                        OptionalLong.of(Shares.counterparts(this, wanted).size()),
                        partners(wanted))
                : figures.base(
                        key(name),
                        row(wanted).map(measure::of).orElse(OptionalLong.of(0)),
                        cells("actor-years", measure.column(), wanted));
    }

    /** Those whom the actor met, groups left out, for who met a member is met already. */
    Derivation.Partners partners(int wanted) {
        return new Derivation.Partners(dataset(), actor.id(), wanted, Standings.kindCodes());
    }

    /** A measure beside that of the year before, on the basis that both years have; without one where there is none. */
    Comparison compare(Figures figures, Measure measure) {
        Basis basis = basis();
        Comparison comparison = Comparison.none(basis, year);
        if (basis instanceof Basis.WholeYears) {
            comparison = new Comparison(
                    basis,
                    year,
                    Optional.of(base(figures, measure, year)),
                    Optional.of(base(figures, measure, year - 1)));
        } else if (basis instanceof Basis.SameMonths same && isMonthly(measure)) {
            comparison = new Comparison(
                    basis,
                    year,
                    Optional.of(base(figures, measure, year, same.months())),
                    Optional.of(base(figures, measure, year - 1, same.months())));
        }
        if (comparison.holds()) {
            figures.tellChange(
                    comparison.now().orElseThrow(), comparison.before().orElseThrow());
        }
        return comparison;
    }

    /** How many events of a year are in no month: known to the year alone, or in two months. */
    long monthless(Figures figures, int wanted) {
        long all = row(wanted).map(ActorYear::events).orElse(0L);
        long monthly = months.stream()
                .filter(row -> row.month().getYear() == wanted)
                .mapToLong(ActorMonth::events)
                .sum();
        if (all > monthly) {
            List<String> texts = Stream.of(Month.values())
                    .map(month -> YearMonth.of(wanted, month).toString())
                    .toList();
            Figure whole = base(figures, Measure.EVENTS, wanted);
            Figure part = figures.base(
                    key("events." + wanted + ".monthly"),
                    OptionalLong.of(monthly),
                    new Cells("actor-months", "events", Fold.SUM, List.of(here(), me(), new Match("month", texts))));
            figures.tell(
                    key("events." + wanted + ".monthless"),
                    all - monthly,
                    new Derivation.Difference(whole.key(), part.key()));
        }
        return all - monthly;
    }

    private static boolean isMonthly(Measure measure) {
        return measure == Measure.EVENTS || measure == Measure.FATALITIES;
    }

    private Figure base(Figures figures, Measure measure, int wanted, SortedSet<Month> in) {
        List<ActorMonth> rows = months.stream()
                .filter(row -> row.month().getYear() == wanted
                        && in.contains(row.month().getMonth()))
                .toList();
        List<String> texts =
                in.stream().map(month -> YearMonth.of(wanted, month).toString()).toList();
        Cells cells =
                new Cells("actor-months", measure.column(), Fold.SUM, List.of(here(), me(), new Match("month", texts)));
        OptionalLong value = measure == Measure.EVENTS
                ? OptionalLong.of(rows.stream().mapToLong(ActorMonth::events).sum())
                : sum(rows.stream().map(ActorMonth::fatalities), Fatalities::best);
        return figures.base(key(measure.column() + "." + wanted + ".months"), value, cells);
    }

    /** The sum of what is known; nothing where rows are there and all are unknown, zero where there is no row. */
    static OptionalLong sum(Stream<Fatalities> rows, Function<Fatalities, OptionalLong> bound) {
        List<OptionalLong> all = rows.map(bound).toList();
        long[] known = all.stream().flatMapToLong(OptionalLong::stream).toArray();
        return !all.isEmpty() && known.length == 0
                ? OptionalLong.empty()
                : OptionalLong.of(java.util.Arrays.stream(known).sum());
    }
}
