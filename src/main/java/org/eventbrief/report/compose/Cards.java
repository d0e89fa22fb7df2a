package org.eventbrief.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.eventbrief.aggregate.ActorYear;
import org.eventbrief.report.brief.Block;
import org.eventbrief.report.brief.Block.KeyFigure;
import org.eventbrief.report.compose.Derivation.Cells;
import org.eventbrief.report.compose.Derivation.Fold;
import org.eventbrief.report.compose.Derivation.Match;
import org.eventbrief.report.wording.Noun;

/** The key figures of an actor's year, each with its change and its place in the dataset. */
record Cards(Chapter chapter, Figures figures, ActorYear row) {
    Block.KeyFigures block() {
        List<KeyFigure> cards = new ArrayList<>();
        cards.add(card("Events", Measure.EVENTS, occurrences()));
        if (knowsDeaths(row)) {
            cards.add(card("Events with deaths", Measure.FATAL, fatalDetail()));
            cards.add(card("Fatalities in these events", Measure.FATALITIES, range()));
        }
        cards.add(card("Counterparts", Measure.COUNTERPARTS, groups()));
        cards.add(card("Countries", Measure.COUNTRIES, ""));
        return new Block.KeyFigures(cards);
    }

    /** Whether any count of deaths is known; where none is, a sentence says so. */
    static boolean knowsDeaths(ActorYear year) {
        return year.fatalities().best().isPresent() || year.fatalities().low().isPresent();
    }

    private KeyFigure card(String label, Measure measure, String detail) {
        Figure figure = chapter.tell(figures, measure, chapter.year());
        if (measure == Measure.FATAL && isFatalByLow()) {
            return new KeyFigure(label, "at least 1", "by the low counts", "", "");
        }
        if (figure.value().isEmpty()) {
            return new KeyFigure(label, "unknown", detail, "", "");
        }
        String change = isHollow(measure) ? "not compared" : change(chapter.compare(figures, measure));
        return new KeyFigure(label, figure.text(), detail, change, rank(measure, figure));
    }

    /** Whether the months that both years have say nothing: no event is in them, or some events are in no month. */
    private boolean isHollow(Measure measure) {
        Comparison comparison = chapter.compare(figures, measure);
        boolean nothing = comparison
                .pair()
                .filter(pair -> pair.now() == 0 && pair.before() == 0)
                .isPresent();
        return comparison.basis() instanceof Basis.SameMonths
                && comparison.now().isPresent()
                && (nothing
                        || chapter.monthless(figures, chapter.year()) > 0
                        || chapter.monthless(figures, chapter.year() - 1) > 0);
    }

    private String occurrences() {
        return row.occurrencesAtLeast() > row.events()
                ? "standing for at least " + chapter.forms().numbers().of(row.occurrencesAtLeast())
                : "";
    }

    private String groups() {
        long all = Shares.dyads(chapter, chapter.year(), true).size();
        return all > Shares.counterparts(chapter, chapter.year()).size() ? "groups left out" : "";
    }

    /** Whether only the low counts say that somebody died. */
    private boolean isFatalByLow() {
        return row.fatal().orElse(0) == 0 && row.fatalities().low().orElse(0) > 0;
    }

    private String fatalDetail() {
        long unknown = row.fatalities().unknown();
        if (row.fatal().isEmpty()) {
            return "no event has a count";
        }
        return unknown == 0
                ? ""
                : "count unknown for " + chapter.forms().numbers().of(unknown);
    }

    private String range() {
        OptionalLong low = row.fatalities().low();
        OptionalLong high = row.fatalities().high();
        if (row.fatalities().best().isEmpty()) {
            return low.isPresent() && low.getAsLong() > 0
                    ? "at least " + chapter.forms().numbers().of(low.getAsLong())
                    : "";
        }
        boolean ranged = low.isPresent() && high.isPresent() && low.getAsLong() < high.getAsLong();
        return ranged ? "range " + chapter.forms().numbers().range(low.getAsLong(), high.getAsLong()) : "";
    }

    /** The change in the few words of a card. */
    private String change(Comparison comparison) {
        String before = Integer.toString(comparison.year() - 1);
        Optional<String> note =
                comparison.pair().map(pair -> chapter.forms().changes().note(pair.now(), pair.before(), before));
        if (comparison.basis() instanceof Basis.WholeYears) {
            return note.orElse("unknown in " + before);
        }
        if (comparison.basis() instanceof Basis.SameMonths same
                && comparison.now().isPresent()) {
            return note.map(words -> Wordings.shortMonths(same.months()) + ": " + words)
                    .orElse("");
        }
        if (comparison.basis() instanceof Basis.Earliest) {
            return "no earlier year";
        }
        return comparison.basis() instanceof Basis.Unvouched ? "years not compared" : "partial year, not compared";
    }

    private String rank(Measure measure, Figure figure) {
        boolean ranked = Standings.KINDS.contains(chapter.actor().kind())
                && chapter.standings().rows().size() > 1
                && figure.known() > 0;
        if (!ranked) {
            return "";
        }
        Standings.Place place = chapter.standings().place(measure, figure.known());
        Cells among = peers(measure.column(), Fold.SUM);
        figures.tellRank(
                figure.key() + ".rank",
                place.rank(),
                measure == Measure.COUNTERPARTS
                        ? new Derivation.PartnersRank(chapter.partners(chapter.year()), among)
                        : new Derivation.Rank(among, figure.key()));
        figures.tell(chapter.key("peers"), place.of(), peers("events", Fold.ROWS));
        return (place.shared() ? "joint " : "") + chapter.forms().numbers().ordinal(place.rank()) + " of "
                + chapter.forms().numbers().count(Noun.ACTOR, place.of());
    }

    private Cells peers(String column, Fold fold) {
        return new Cells(
                "actor-years",
                column,
                fold,
                List.of(chapter.here(), Chapter.in(chapter.year()), new Match("kind", Standings.kindCodes())));
    }
}
