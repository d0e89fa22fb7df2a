package org.eventbrief.report.compose;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eventbrief.aggregate.ActorYear;
import org.eventbrief.aggregate.DyadYear;
import org.eventbrief.event.Kind;
import org.eventbrief.event.Span;
import org.eventbrief.report.EditionFacts;
import org.eventbrief.report.atlas.Atlas;
import org.eventbrief.report.compose.Derivation.Match;
import org.eventbrief.report.compose.Sentences.Share;
import org.eventbrief.report.wording.Names;

/** What one should know of an actor's year if one reads nothing else. */
record BottomLine(EditionFacts facts, Chapter chapter, Figures figures, Atlas atlas) {
    private static final int NAMED = 3;
    private static final int NAMED_ALIKE = 8;

    /** The sentences of a chapter after each other. */
    String text() {
        return joined(
                activity(),
                chapter.row().isPresent() ? company() : "",
                chapter.row().isPresent() ? where() : "",
                toll());
    }

    static String joined(String... sentences) {
        return Stream.of(sentences).filter(sentence -> !sentence.isEmpty()).collect(Collectors.joining(" "));
    }

    String activity() {
        Figure events = chapter.tell(figures, Measure.EVENTS, chapter.year());
        Comparison change = chapter.compare(figures, Measure.EVENTS);
        if (change.basis() instanceof Basis.SameMonths) {
            change.now().ifPresent(now -> figures.tell(now.key(), now.value(), now.derivation()));
        }
        String whole = new Activity(
                        chapter.forms(),
                        chapter.actor().name(),
                        chapter.year(),
                        events.known(),
                        occurrences(),
                        change.basis(),
                        change.pair(),
                        covered(),
                        firstOf(),
                        facts.settings().thresholds().smallNumbers())
                .sentence();
        return joined(
                whole,
                new Sentences(chapter.forms())
                        .sameMonths(change.basis(), chapter.year(), change.pair(), this::monthless));
    }

    private long monthless(int year) {
        return chapter.monthless(figures, year);
    }

    private long occurrences() {
        Optional<ActorYear> row = chapter.row();
        if (row.isEmpty() || row.get().occurrencesAtLeast() == row.get().events()) {
            return row.map(ActorYear::events).orElse(0L);
        }
        return figures.tell(
                        chapter.key("occurrences"),
                        row.get().occurrencesAtLeast(),
                        chapter.cells("actor-years", "occurrences_at_least", chapter.year()))
                .known();
    }

    private Optional<Span> covered() {
        return chapter.partial() ? chapter.coverage().flatMap(days -> days.in(chapter.year())) : Optional.empty();
    }

    private Optional<Integer> firstOf() {
        boolean earlier = chapter.years().stream().anyMatch(row -> row.year() < chapter.year());
        return earlier
                ? Optional.empty()
                : chapter.coverage().map(days -> days.days().first().getYear()).filter(first -> first < chapter.year());
    }

    private String company() {
        List<DyadYear> met = Shares.dyads(chapter, chapter.year(), true);
        List<DyadYear> single = Shares.counterparts(chapter, chapter.year());
        Figure counterparts = chapter.tell(figures, Measure.COUNTERPARTS, chapter.year());
        List<Share> most = Shares.told(chapter, figures, single.stream().limit(named(single)));
        List<Share> crowds = Shares.told(
                chapter,
                figures,
                Shares.dyads(chapter, chapter.year(), false).stream().limit(NAMED));
        var company = new Company(chapter.forms(), counterparts.known(), most, single.size() > most.size());
        boolean inside = met.isEmpty() && chapter.actor().kind() == Kind.GROUP;
        return joined(
                inside
                        ? "No counterpart outside the group is named."
                        : isAssociate() ? associate() : company.sentence(),
                new Sentences(chapter.forms()).crowds(crowds));
    }

    /** Whether it stood beside others and on no side, so that it is in no dyad. */
    private boolean isAssociate() {
        return chapter.row().stream().anyMatch(row -> row.side1() + row.side2() == 0 && row.associate() > 0);
    }

    private String associate() {
        return "As an associate, " + Names.inText(chapter.actor().name()) + " had no counterparts in these counts.";
    }

    /** Where all were met equally often, three would be named for no reason. */
    private static int named(List<DyadYear> met) {
        boolean alike = met.size() <= NAMED_ALIKE
                && met.stream().mapToLong(DyadYear::events).distinct().count() == 1;
        return alike
                ? NAMED_ALIKE
                : Shares.unbroken(met.stream().map(DyadYear::events).toList(), NAMED, NAMED_ALIKE);
    }

    private String where() {
        List<Share> countries = Shares.countries(chapter);
        long unknown = Shares.placeless(chapter);
        countries.stream()
                .limit(Sentences.places(countries))
                .forEach(country -> tellCountry(country.name(), country.events()));
        if (unknown > 0 && !countries.isEmpty()) {
            tellCountry("", unknown);
        }
        if (countries.size() > 1) {
            chapter.tell(figures, Measure.COUNTRIES, chapter.year());
        }
        List<Share> named = countries.stream()
                .map(country ->
                        new Share(Names.inText(atlas.name(chapter.dataset(), country.name())), country.events()))
                .toList();
        return new Sentences(chapter.forms()).where(named, unknown);
    }

    private void tellCountry(String country, long events) {
        figures.tell(
                chapter.key("country." + country),
                events,
                chapter.cells("actor-year-countries", "events", chapter.year()).and(Match.of("country", country)));
    }

    private String toll() {
        Optional<ActorYear> row = chapter.row();
        if (row.isEmpty()) {
            return "";
        }
        ActorYear year = row.get();
        Optional<Comparison.Pair> change = year.fatalities().best().isPresent()
                ? Optional.of(chapter.compare(figures, Measure.FATALITIES))
                        .filter(comparison -> comparison.basis() instanceof Basis.WholeYears)
                        .flatMap(Comparison::pair)
                : Optional.empty();
        return new Toll(
                        chapter.forms(),
                        chapter.actor().name(),
                        year.events(),
                        DatasetNotes.of(chapter.dataset()).countsDeaths(),
                        bound("fatalities_low", year.fatalities().low()),
                        bound("fatalities_best", year.fatalities().best()),
                        bound("fatalities_high", year.fatalities().high()),
                        year.fatal(),
                        unknown(year),
                        change)
                .sentence();
    }

    private java.util.OptionalLong bound(String column, java.util.OptionalLong value) {
        if (value.isPresent()) {
            figures.tell(chapter.key(column), value, chapter.cells("actor-years", column, chapter.year()));
        }
        return value;
    }

    private long unknown(ActorYear year) {
        long unknown = year.fatalities().unknown();
        if (unknown > 0 && year.fatalities().best().isPresent()) {
            figures.tell(
                    chapter.key("events_deaths_unknown"),
                    unknown,
                    chapter.cells("actor-years", "events_deaths_unknown", chapter.year()));
        }
        return unknown;
    }
}
