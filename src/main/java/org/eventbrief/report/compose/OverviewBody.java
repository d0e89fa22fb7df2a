package org.eventbrief.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eventbrief.aggregate.DatasetYear;
import org.eventbrief.report.EditionFacts;
import org.eventbrief.report.brief.Block;
import org.eventbrief.report.brief.Block.KeyFigure;
import org.eventbrief.report.compose.Derivation.Fold;
import org.eventbrief.report.compose.Derivation.Match;

/** What a dataset says of a year: who was most active, who rose and fell, who is new and gone, and the deadliest dyads. */
record OverviewBody(EditionFacts facts, Survey survey, Figures figures) {
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(new OverviewLine(survey, figures).text(), Block.Voice.LEAD));
        blocks.add(cards());
        blocks.add(Block.Paragraph.of(new NewAndGone(survey).sentence()));
        years().ifPresent(blocks::add);
        if (!survey.now().isEmpty()) {
            blocks.add(new Block.Heading(1, "Who was active"));
            blocks.add(new ActivePicture(facts, survey, figures).block());
        }
        new Movers(facts, survey, figures).grid().ifPresent(blocks::add);
        new DeadliestDyads(facts, survey, figures).grid().ifPresent(grid -> {
            blocks.add(new Block.Heading(1, "Deadliest dyads"));
            blocks.add(grid);
        });
        blocks.add(new Block.Heading(1, "How to read this"));
        blocks.add(howToRead());
        return blocks;
    }

    private Block cards() {
        int year = survey.year();
        List<KeyFigure> cards = new ArrayList<>();
        Figure events = survey.events(figures, year);
        cards.add(new KeyFigure("Events", events.text(), "each counted once", "", ""));
        Figure fatalities = survey.fatalities(figures, year);
        if (fatalities.value().isPresent()) {
            cards.add(new KeyFigure("Fatalities", fatalities.text(), "best estimate", "", ""));
        }
        Figure actors = figures.tell(
                "actors",
                survey.now().size(),
                survey.cells("actor-years", "events", Fold.ROWS, year).and(new Match("kind", Standings.kindCodes())));
        cards.add(new KeyFigure("Actors", actors.text(), "without groups and crowds", "", ""));
        cards.add(new KeyFigure("Pairs that met", pairs().text(), "without groups and crowds", "", ""));
        cards.add(new KeyFigure("Countries", countries(), "", "", ""));
        return new Block.KeyFigures(cards);
    }

    private Figure pairs() {
        List<String> ids = survey.now().stream().map(row -> row.actor().id()).toList();
        return figures.tell(
                "dyads",
                survey.pairs().size(),
                survey.cells("dyad-years", "events", Fold.ROWS, survey.year())
                        .and(new Match("actor_1_id", ids), new Match("actor_2_id", ids)));
    }

    /** A year whose events have no country is not without countries. */
    private String countries() {
        if (survey.countries().isEmpty() && survey.row(survey.year()).isPresent()) {
            return "unknown";
        }
        return figures.tell(
                        "countries",
                        survey.countries().size(),
                        survey.cells("actor-year-countries", "country", Fold.DISTINCT, survey.year()))
                .text();
    }

    private Optional<Block> years() {
        return new YearsPicture(
                        facts,
                        survey.source(),
                        survey.coverage(),
                        survey.year(),
                        survey.years().stream().collect(Collectors.toMap(DatasetYear::year, DatasetYear::events)),
                        "All events of the dataset by year, each once.",
                        shown -> survey.events(figures, shown))
                .block();
    }

    private Block howToRead() {
        DatasetNotes notes = DatasetNotes.of(survey.source().dataset().code());
        List<String> items = new ArrayList<>();
        items.add(notes.event() + " " + notes.quality());
        items.add(BottomLine.joined(HowToRead.coverage(facts, survey.coverage()), notes.change()));
        items.add("Totals count each event once; they are not sums over actors. "
                + HowToRead.direction(survey.source().dataset().directed()));
        if (notes.countsDeaths()) {
            items.add(
                    "Fatalities are all deaths in the events, whoever caused them. Unknown is not zero: sums leave it out.");
        }
        HowToRead.data(facts, survey.source().dataset().code(), items);
        items.add("The lists of actors leave out groups, civilians, protesters, rioters and the unidentified."
                + HowToRead.percentages(facts));
        return new Block.Listing(items, false);
    }
}
