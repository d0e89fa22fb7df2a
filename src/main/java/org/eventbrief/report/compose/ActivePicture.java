package org.eventbrief.report.compose;

import java.util.List;
import java.util.stream.Collectors;
import org.eventbrief.aggregate.ActorYear;
import org.eventbrief.report.EditionFacts;
import org.eventbrief.report.brief.Block;
import org.eventbrief.report.brief.Picture;
import org.eventbrief.report.brief.Picture.Bar;
import org.eventbrief.report.wording.Names;
import org.eventbrief.report.wording.Noun;

/** Who had most events in a dataset’s year. */
record ActivePicture(EditionFacts facts, Survey survey, Figures figures) {
    Block block() {
        List<ActorYear> most = survey.now().stream()
                .limit(facts.settings().thresholds().mostActive())
                .toList();
        most.forEach(row -> survey.events(figures, row));
        List<Bar> bars = most.stream()
                .map(row -> Bar.of(
                        row.actor().name(),
                        (double) row.events(),
                        facts.forms().numbers().count(Noun.EVENT, row.events())))
                .toList();
        String alt = most.stream()
                .map(row -> Wordings.value(facts.forms().numbers(), row.actor().name(), row.events(), Noun.EVENT))
                .collect(Collectors.joining("; ", "Bars of the most active actors: ", "."));
        return new Block.Figure(
                "Most active: " + leaders(),
                new Picture.Ranking(bars, ""),
                "An event counts for every actor in it, so the bars do not add up."
                        + Wordings.notShown(
                                facts.forms().numbers(), survey.now().size() - most.size()),
                Wordings.source(facts, survey.source()),
                alt);
    }

    private String leaders() {
        List<String> names =
                survey.mostActive().stream().map(row -> row.actor().name()).toList();
        return names.size() > Survey.NAMED_ALIKE
                ? facts.forms().numbers().of(names.size()) + " actors alike"
                : Names.listed(names);
    }
}
