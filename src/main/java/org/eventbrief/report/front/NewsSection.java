package org.eventbrief.report.front;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eventbrief.event.CodePoints;
import org.eventbrief.event.Kind;
import org.eventbrief.report.EditionFacts;
import org.eventbrief.report.front.Block.Cell;
import org.eventbrief.report.front.Block.Column;
import org.eventbrief.settings.Thresholds;

/** What is new: since the edition before, and in the newest full year against the one before. */
final class NewsSection {
    private static final int NAMED = 20;

    private final EditionFacts facts;
    private final Wording wording;
    private final ReportLinks reports;

    private NewsSection(EditionFacts facts, ReportLinks reports) {
        this.facts = facts;
        this.wording = new Wording(facts.forms());
        this.reports = reports;
    }

    static Section of(
            EditionFacts facts,
            Optional<News> news,
            List<ActorFigures> actors,
            Map<String, YearPair> years,
            ReportLinks reports) {
        NewsSection section = new NewsSection(facts, reports);
        List<Block> blocks = new ArrayList<>(section.sinceBefore(news));
        years.forEach((dataset, pair) -> blocks.addAll(section.movers(dataset, pair, actors)));
        return new Section("new", "What is new", blocks);
    }

    private List<Block> sinceBefore(Optional<News> news) {
        if (facts.before().isEmpty()) {
            return List.of(Block.Prose.of("This edition is compared with no earlier one."));
        }
        return news.map(known -> told(facts.before().get(), known)).orElse(List.of());
    }

    private List<Block> told(String before, News news) {
        List<Block> blocks = new ArrayList<>();
        int actors = news.newActors().size();
        blocks.add(Block.Prose.of("Since edition " + before + ": "
                + (actors == 0 ? "no new actor" : wording.count(actors, "new actor", "new actors")) + " and "
                + (news.restatements() == 0
                        ? "no published figure that has changed."
                        : wording.count(
                                        news.restatements(),
                                        "published figure that has changed",
                                        "published figures that have changed")
                                + moved(news) + ".")));
        if (actors > 0) {
            List<String> names = news.newActors().stream().limit(NAMED).toList();
            blocks.add(new Block.Heading("New actors"));
            blocks.add(new Block.Items(names));
            if (actors > NAMED) {
                blocks.add(Block.Prose.of("And " + wording.number(actors - NAMED) + " more."));
            }
        }
        if (!news.moved().isEmpty()) {
            blocks.add(new Block.Heading("Now counted as somebody else"));
            blocks.add(new Block.Items(news.moved().stream().limit(NAMED).toList()));
            if (news.moved().size() > NAMED) {
                blocks.add(Block.Prose.of("And " + wording.number(news.moved().size() - NAMED) + " more."));
            }
        }
        if (!news.restated().isEmpty()) {
            blocks.add(restated(news));
        }
        return blocks;
    }

    private String moved(News news) {
        if (news.movedFigures() == 0) {
            return "";
        }
        String which = news.movedFigures() == news.restatements() ? "all" : wording.number(news.movedFigures());
        return ", " + which + " of them because events are now counted as another actor’s";
    }

    private static Block restated(News news) {
        return new Block.Grid(
                "Figures that have changed"
                        + (news.restatements() - news.movedFigures()
                                        > news.restated().size()
                                ? ", the largest"
                                : ""),
                List.of(
                        Column.text("Whose"),
                        Column.text("Figure"),
                        Column.number("Before"),
                        Column.number("Now"),
                        Column.text("Why")),
                news.restated().stream()
                        .map(row -> List.of(
                                Cell.of(row.what()),
                                Cell.of(row.figure()),
                                Cell.of(row.before().isEmpty() ? "unknown" : row.before()),
                                Cell.of(row.after().isEmpty() ? "unknown" : row.after()),
                                Cell.of(row.why())))
                        .toList());
    }

    private List<Block> movers(String dataset, YearPair pair, List<ActorFigures> actors) {
        String title = facts.source(dataset).dataset().title();
        if (!pair.comparable()) {
            return List.of(
                    new Block.Heading(title),
                    Block.Prose.of(
                            "It has no two full years side by side, so nobody is said to have risen or fallen."));
        }
        List<ActorFigures> candidates = actors.stream()
                .filter(figures -> figures.actor().dataset().equals(dataset))
                .filter(figures -> figures.actor().kind().isCounterpart()
                        && figures.actor().kind() != Kind.GROUP)
                .toList();
        List<Block> tables = Stream.concat(
                        movers("Risen most", candidates, pair, 1).stream(),
                        movers("Fallen most", candidates, pair, -1).stream())
                .toList();
        return List.of(
                new Block.Heading(title + ": " + pair.newest() + " against " + (pair.newest() - 1)),
                tables.isEmpty()
                        ? Block.Prose.of("Nobody has risen or fallen" + least() + ".")
                        : new Block.Beside(tables));
    }

    private Optional<Block> movers(String words, List<ActorFigures> candidates, YearPair pair, int direction) {
        int year = pair.newest();
        Comparator<ActorFigures> most = Comparator.<ActorFigures>comparingLong(
                        figures -> direction * (figures.in(year - 1) - figures.in(year)))
                .thenComparing(figures -> figures.actor().name(), CodePoints.ORDER)
                .thenComparing(figures -> figures.actor().id(), CodePoints.ORDER);
        List<ActorFigures> moved = candidates.stream()
                .filter(figures ->
                        direction * change(figures, year) >= thresholds().smallestChange())
                .sorted(most)
                .toList();
        List<List<Cell>> rows = moved.stream()
                .limit(thresholds().risersAndFallers())
                .map(figures -> row(figures, year))
                .toList();
        long tied = moved.stream()
                .skip(thresholds().risersAndFallers())
                .filter(figures ->
                        change(figures, year) == change(moved.get(thresholds().risersAndFallers() - 1), year))
                .count();
        String title = words + (least().isEmpty() ? "" : "," + least());
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Grid(
                        tied == 0
                                ? title
                                : title + "; " + wording.number(tied)
                                        + " with the same change as the last named not shown",
                        List.of(
                                Column.text("Actor"),
                                Column.number("Events " + (year - 1)),
                                Column.number("Events " + year),
                                Column.number("Change")),
                        rows));
    }

    private Thresholds thresholds() {
        return facts.settings().thresholds();
    }

    /** By how much somebody must have risen or fallen to be listed, where that is more than by one event. */
    private String least() {
        int least = thresholds().smallestChange();
        return least > 1 ? " by " + wording.number(least) + " events or more" : "";
    }

    private static long change(ActorFigures figures, int year) {
        return figures.in(year) - figures.in(year - 1);
    }

    private List<Cell> row(ActorFigures figures, int year) {
        long before = figures.in(year - 1);
        long after = figures.in(year);
        return List.of(
                new Cell(figures.actor().name(), "", reports.workbook(figures.actor())),
                Cell.of(wording.number(before)),
                Cell.of(wording.number(after)),
                Cell.of(wording.signed(after - before), wording.perCent(before, after)));
    }
}
