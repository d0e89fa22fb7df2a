package org.eventbrief.report.compose;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eventbrief.aggregate.DyadYear;
import org.eventbrief.aggregate.Fatalities;
import org.eventbrief.event.CodePoints;
import org.eventbrief.report.EditionFacts;
import org.eventbrief.report.brief.Block;
import org.eventbrief.report.brief.Block.Column;
import org.eventbrief.report.compose.Derivation.Fold;
import org.eventbrief.report.compose.Derivation.Match;

/** The pairs of actors in whose events most people died. */
record DeadliestDyads(EditionFacts facts, Survey survey, Figures figures) {
    Optional<Block> grid() {
        List<DyadYear> order = survey.dyads().stream()
                .filter(dyad -> best(dyad) > 0)
                .sorted(Comparator.comparingLong(DeadliestDyads::best)
                        .reversed()
                        .thenComparing(dyad -> dyad.first().id(), CodePoints.ORDER)
                        .thenComparing(dyad -> dyad.second().id(), CodePoints.ORDER))
                .toList();
        return order.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Grid(
                        "",
                        List.of(
                                Column.text("Pair"),
                                Column.number("Events"),
                                Column.number("Fatalities in them (best)"),
                                Column.number("Range")),
                        order.stream().limit(most()).map(this::dyad).toList(),
                        tied(order) + Wordings.source(facts, survey.source())));
    }

    /** That others left out are as deadly as the last that is named. */
    private String tied(List<DyadYear> order) {
        long tied = order.stream()
                .skip(most())
                .filter(dyad -> best(dyad) == best(order.get(most() - 1)))
                .count();
        return tied == 0
                ? ""
                : facts.forms().numbers().of(tied) + " with as many fatalities as the last named not shown. ";
    }

    private int most() {
        return facts.settings().thresholds().deadliestPairs();
    }

    private static long best(DyadYear dyad) {
        return dyad.fatalities().best().orElse(0);
    }

    private List<String> dyad(DyadYear dyad) {
        Fatalities deaths = dyad.fatalities();
        Match[] both = {
            Match.of("actor_1_id", dyad.first().id()),
            Match.of("actor_2_id", dyad.second().id())
        };
        String key = "dyad." + dyad.first().id() + "." + dyad.second().id();
        figures.tell(
                key,
                dyad.events(),
                survey.cells("dyad-years", "events", Fold.SUM, survey.year()).and(both));
        figures.tell(
                key + ".fatalities",
                deaths.best(),
                survey.cells("dyad-years", "fatalities_best", Fold.SUM, survey.year())
                        .and(both));
        boolean ranged = deaths.low().isPresent() && deaths.high().isPresent();
        return List.of(
                dyad.first().name() + " – " + dyad.second().name(),
                facts.forms().numbers().of(dyad.events()),
                facts.forms().numbers().of(best(dyad)),
                ranged
                        ? facts.forms()
                                .numbers()
                                .range(deaths.low().getAsLong(), deaths.high().getAsLong())
                        : "");
    }
}
