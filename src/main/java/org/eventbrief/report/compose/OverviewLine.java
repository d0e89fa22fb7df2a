package org.eventbrief.report.compose;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.eventbrief.aggregate.ActorYear;
import org.eventbrief.aggregate.Fatalities;
import org.eventbrief.event.Span;
import org.eventbrief.report.compose.Comparison.Pair;
import org.eventbrief.report.compose.Derivation.Fold;
import org.eventbrief.report.wording.Names;
import org.eventbrief.report.wording.Noun;

/** What one should know of a dataset's year if one reads nothing else. */
record OverviewLine(Survey survey, Figures figures) {
    String text() {
        return BottomLine.joined(events(), toll(), actors());
    }

    private String events() {
        Basis basis = Basis.of(survey.coverage(), survey.year());
        Optional<Pair> change = basis instanceof Basis.WholeYears
                ? Optional.of(pair(survey.events(figures, survey.year()), survey.events(figures, survey.year() - 1)))
                : Optional.empty();
        return total(survey.year(), survey.events(figures, survey.year()).known(), basis, change, covered());
    }

    /** How much a dataset holds of a year. */
    String total(int year, long events, Basis basis, Optional<Pair> change, Optional<Span> covered) {
        String part = basis instanceof Basis.Unvouched
                ? ", in these files; how much of the year they cover is not known, so years are not compared"
                : covered.map(days -> " (" + new Sentences(survey.forms()).partOf(days)
                                + "), which is not compared with a whole year")
                        .orElse("");
        String changed = change.map(pair ->
                        ", " + survey.forms().changes().clause(pair.now(), pair.before(), "in " + pair.beforeYear()))
                .orElse(basis instanceof Basis.Earliest ? ", the year in which the data begin" : "");
        return "The dataset has " + survey.forms().numbers().count(Noun.EVENT, events) + " in " + year + part + changed
                + ".";
    }

    private Optional<Span> covered() {
        return survey.coverage().filter(days -> days.isPartial(survey.year())).flatMap(days -> days.in(survey.year()));
    }

    private Pair pair(Figure now, Figure before) {
        figures.tellChange(now, before);
        return new Pair(now.known(), before.known(), survey.year() - 1);
    }

    private String toll() {
        Figure best = survey.fatalities(figures, survey.year());
        if (best.value().isEmpty() || survey.row(survey.year()).isEmpty()) {
            return "";
        }
        Fatalities deaths = survey.row(survey.year()).get().fatalities();
        tell("fatalities_low", deaths.low());
        tell("fatalities_high", deaths.high());
        String range = deaths.low().isPresent() && deaths.high().isPresent()
                ? " (range "
                        + survey.forms()
                                .numbers()
                                .range(deaths.low().getAsLong(), deaths.high().getAsLong()) + ")"
                : "";
        return "Fatalities come to " + best.text() + " by the best estimates" + range + ".";
    }

    private void tell(String column, OptionalLong value) {
        if (value.isPresent()) {
            figures.tell(column, value, survey.cells("dataset-years", column, Fold.SUM, survey.year()));
        }
    }

    private String actors() {
        if (survey.now().isEmpty()) {
            return "No actor is named.";
        }
        List<ActorYear> most = survey.mostActive();
        survey.events(figures, most.get(0));
        String events = survey.forms().numbers().count(Noun.EVENT, most.get(0).events());
        if (most.size() > Survey.NAMED_ALIKE) {
            return survey.forms().numbers().of(most.size()) + " actors were the most active, with " + events + " each.";
        }
        String names = Names.listed(
                most.stream().map(row -> Names.inText(row.actor().name())).toList());
        return most.size() == 1
                ? "The most active actor was " + names + " (" + events + ")."
                : "The most active actors were " + names + ", with " + events + " each.";
    }
}
