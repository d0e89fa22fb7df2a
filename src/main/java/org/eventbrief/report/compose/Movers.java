package org.eventbrief.report.compose;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.eventbrief.aggregate.ActorYear;
import org.eventbrief.event.CodePoints;
import org.eventbrief.report.EditionFacts;
import org.eventbrief.report.brief.Block;
import org.eventbrief.report.brief.Block.Column;
import org.eventbrief.settings.Thresholds;

/** Who rose and who fell most against the year before. */
record Movers(EditionFacts facts, Survey survey, Figures figures) {
    /** Only whole years are compared: an actor's months are too few to rank by. */
    Optional<Block> grid() {
        if (!(Basis.of(survey.coverage(), survey.year()) instanceof Basis.WholeYears)) {
            return Optional.empty();
        }
        Comparator<ActorYear> byChange = Comparator.<ActorYear>comparingLong(row -> -Math.abs(change(row)))
                .thenComparing(row -> row.actor().name(), CodePoints.ORDER)
                .thenComparing(row -> row.actor().id(), CodePoints.ORDER);
        List<ActorYear> all = Stream.concat(survey.now().stream(), survey.gone().stream())
                .filter(row -> Math.abs(change(row)) >= thresholds().smallestChange())
                .sorted(byChange)
                .toList();
        List<ActorYear> risen = all.stream().filter(row -> change(row) > 0).toList();
        List<ActorYear> fallen = all.stream().filter(row -> change(row) < 0).toList();
        List<List<String>> rows = Stream.concat(
                        risen.stream().limit(named()), fallen.stream().limit(named()))
                .map(this::mover)
                .toList();
        long tied = tied(risen) + tied(fallen);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Block.Grid(
                "Who rose and who fell most",
                List.of(
                        Column.text("Actor"),
                        Column.number("Events " + (survey.year() - 1)),
                        Column.number("Events " + survey.year()),
                        Column.number("Change")),
                rows,
                (tied == 0
                                ? ""
                                : facts.forms().numbers().of(tied)
                                        + " with the same change as the last named not shown. ")
                        + least()
                        + Wordings.source(facts, survey.source())));
    }

    private Thresholds thresholds() {
        return facts.settings().thresholds();
    }

    private int named() {
        return thresholds().risersAndFallers();
    }

    /** That a change must have a size to be listed, where any smaller one is left out. */
    private String least() {
        int least = thresholds().smallestChange();
        return least > 1
                ? "A change of fewer than " + facts.forms().numbers().of(least) + " events is not listed. "
                : "";
    }

    /** Those left out who changed as much as the last that is named. */
    private long tied(List<ActorYear> order) {
        return order.stream()
                .skip(named())
                .filter(row -> change(row) == change(order.get(named() - 1)))
                .count();
    }

    private long now(ActorYear row) {
        return row.year() == survey.year() ? row.events() : 0;
    }

    private long before(ActorYear row) {
        ActorYear before = survey.before().get(row.actor().id());
        return before == null ? 0 : before.events();
    }

    private long change(ActorYear row) {
        return now(row) - before(row);
    }

    private List<String> mover(ActorYear row) {
        survey.events(figures, row);
        ActorYear before = survey.before().get(row.actor().id());
        if (before != null) {
            survey.events(figures, before);
        }
        OptionalLong percent = facts.forms().numbers().percent(now(row), before(row));
        String relative = percent.isPresent() ? " (" + facts.forms().numbers().signed(percent.getAsLong()) + "%)" : "";
        return List.of(
                row.actor().name(),
                facts.forms().numbers().of(before(row)),
                facts.forms().numbers().of(now(row)),
                facts.forms().numbers().signed(change(row)) + relative);
    }
}
