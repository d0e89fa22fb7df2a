package org.eventbrief.report.sheets;

import java.util.ArrayList;
import java.util.List;
import org.eventbrief.report.DataDictionary;
import org.eventbrief.report.EditionFacts;
import org.eventbrief.report.Source;
import org.eventbrief.report.book.Book;

/** The workbook of everything, {@code actor-years.xlsx}. */
public final class EditionBook {
    private static final List<Topic> TOPICS = List.of(
            Topic.EVENTS,
            Topic.ROLES,
            Topic.FATALITIES,
            Topic.EMPTY,
            Topic.YEARS,
            Topic.PARTIAL,
            Topic.TYPES,
            Topic.DYADS,
            Topic.PLACES,
            Topic.GROUPS,
            Topic.NAMES,
            Topic.ROWS,
            Topic.UNPLACED,
            Topic.REJECTED,
            Topic.FINDINGS,
            Topic.TERMS,
            Topic.CSV);

    private EditionBook() {}

    /**
     * The workbook of an edition; its rows are read from the tables when it is written.
     *
     * @param dictionary the words for the columns of {@code data/}
     */
    public static Book of(EditionFacts facts, DataDictionary dictionary) {
        List<Source> sources = facts.sources();
        Notes notes = new NoteTexts(facts, sources).about(TOPICS);
        Ground ground = new Ground(facts, dictionary, sources, notes, ActorLabels.of(facts.tables()));
        List<Page> pages = new ArrayList<>(pages(ground));
        pages.add(notes.page());
        pages.add(ColumnsSheet.of(pages));
        return new Book(
                Imprints.of(
                        facts,
                        sources,
                        "Political events by actor and year",
                        "Events counted by actor and year, data as of "
                                + facts.forms().dates().of(facts.asOf())),
                Imprints.lead(facts, sources, notes),
                pages.stream().map(Page::sheet).toList());
    }

    private static List<Page> pages(Ground ground) {
        EditionSheets sheets = new EditionSheets(ground);
        List<String> datasets =
                ground.sources().stream().map(source -> source.dataset().code()).toList();
        List<Page> pages = new ArrayList<>();
        pages.add(sheets.actorYears());
        for (String dataset : datasets) {
            ActorGrid grid = new ActorGrid(ground, dataset);
            pages.add(grid.events());
            pages.add(grid.fatalities());
        }
        pages.add(sheets.dyadYears());
        pages.add(sheets.eventTypes());
        pages.add(sheets.countries());
        datasets.forEach(dataset -> pages.add(new DatasetSheets(ground, dataset).years()));
        pages.add(new RestatementSheet(ground).page());
        datasets.forEach(dataset -> pages.add(new DatasetSheets(ground, dataset).reconciliation()));
        InputSheets input = new InputSheets(ground);
        pages.add(input.unplaced());
        pages.add(input.rejected());
        return pages;
    }
}
