package org.eventbrief.report.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eventbrief.aggregate.DatasetYear;
import org.eventbrief.report.AsOf;
import org.eventbrief.report.EditionFacts;
import org.eventbrief.report.Source;
import org.eventbrief.report.book.Book;
import org.eventbrief.report.book.Paper;
import org.eventbrief.report.wording.Noun;

/** What a workbook says of itself: its imprint, and the lead above its contents. */
final class Imprints {
    private static final String LANGUAGE = "en-GB";

    private Imprints() {}

    static Book.Imprint of(EditionFacts facts, List<Source> sources, String title, String subject) {
        return new Book.Imprint(
                title,
                subject,
                facts.edition(),
                facts.asOf(),
                sources.stream()
                        .map(Source::citation)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("; ")),
                LANGUAGE,
                facts.settings().paper() == org.eventbrief.settings.Paper.LETTER ? Paper.LETTER : Paper.A4,
                facts.forms().numbers());
    }

    static List<String> lead(EditionFacts facts, List<Source> sources, Notes notes) {
        List<String> lead = new ArrayList<>();
        lead.add("Edition " + facts.edition() + ", data " + AsOf.of(facts, sources) + "." + publisher(facts));
        for (Source source : sources) {
            lead.add(dataset(facts, source) + " "
                    + notes.ofDataset(source.dataset().code()));
            if (!source.citation().isEmpty()) {
                lead.add("Cite as: " + source.citation());
            }
        }
        lead.add(WhatIsNew.of(facts));
        return lead;
    }

    private static String publisher(EditionFacts facts) {
        String organisation = facts.settings().organisation();
        String contact = facts.settings().contact();
        return (organisation.isEmpty() ? "" : " Published by " + organisation + ".")
                + (contact.isEmpty() ? "" : " Contact: " + contact + ".");
    }

    private static String dataset(EditionFacts facts, Source source) {
        String code = source.dataset().code();
        List<DatasetYear> years = facts.tables()
                .datasetYears()
                .filter(year -> year.dataset().code().equals(code))
                .toList();
        long events = years.stream().mapToLong(DatasetYear::events).sum();
        String release = source.dataset().release();
        return "Dataset " + code + ": " + source.dataset().title()
                + (release.isEmpty() ? ", release not known" : ", release " + release)
                + "; " + facts.forms().numbers().count(Noun.EVENT, events)
                + (years.isEmpty()
                        ? ""
                        : " of the years "
                                + Say.years(
                                        years.stream().map(DatasetYear::year).toList()))
                + ".";
    }
}
