package org.eventbrief.report.sheets;

import java.util.ArrayList;
import java.util.List;
import org.eventbrief.actor.Actor;
import org.eventbrief.report.DataDictionary;
import org.eventbrief.report.EditionFacts;
import org.eventbrief.report.Source;
import org.eventbrief.report.Subject;
import org.eventbrief.report.book.Book;

/** The workbook of one actor of interest, with sheets of its own for each dataset that knows it. */
public final class ActorBook {
    private static final List<Topic> TOPICS = List.of(
            Topic.EVENTS,
            Topic.ROLES,
            Topic.FATALITIES,
            Topic.EMPTY,
            Topic.YEARS,
            Topic.PARTIAL,
            Topic.CHANGE,
            Topic.MONTHS,
            Topic.TYPES,
            Topic.DYADS,
            Topic.PLACES,
            Topic.GROUPS,
            Topic.NAMES,
            Topic.UNPLACED,
            Topic.REJECTED,
            Topic.TERMS,
            Topic.CSV);

    private ActorBook() {}

    /**
     * The workbook of a subject; its events are read when it is written.
     *
     * @param dictionary the words for the columns of {@code data/}
     */
    public static Book of(EditionFacts facts, DataDictionary dictionary, Subject subject) {
        List<Source> sources = subject.actors().stream()
                .map(actor -> facts.source(actor.dataset()))
                .distinct()
                .toList();
        Notes notes = new NoteTexts(facts, sources).about(TOPICS);
        ActorLabels labels = ActorLabels.of(facts.tables());
        Ground ground = new Ground(facts, dictionary, sources, notes, labels);
        List<Page> pages = new ArrayList<>();
        subject.actors().forEach(actor -> pages.addAll(pages(ground, actor)));
        pages.add(notes.page());
        pages.add(ColumnsSheet.of(pages));
        String title = labels.of(subject.actors().get(0));
        return new Book(
                Imprints.of(facts, sources, title, "Events involving " + title + ", counted by year"),
                Imprints.lead(facts, sources, notes),
                pages.stream().map(Page::sheet).toList());
    }

    private static List<Page> pages(Ground ground, Actor actor) {
        ActorSheets sheets = new ActorSheets(ground, actor);
        List<Page> pages = new ArrayList<>();
        YearSheets years = new YearSheets(ground, actor);
        pages.add(years.change());
        pages.add(years.fatalities());
        pages.add(years.classes());
        pages.add(sheets.months());
        pages.add(sheets.counterparts());
        pages.add(sheets.types());
        pages.add(sheets.places());
        sheets.membership().ifPresent(pages::add);
        pages.add(new EventSheet(ground, actor).page());
        new InputSheets(ground).unplaced(actor).ifPresent(pages::add);
        return pages;
    }
}
