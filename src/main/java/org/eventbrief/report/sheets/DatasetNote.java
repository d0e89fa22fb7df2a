package org.eventbrief.report.sheets;

import java.util.ArrayList;
import java.util.List;
import org.eventbrief.report.EditionFacts;
import org.eventbrief.report.Source;

/** What to know of one dataset: provider, release, coverage, direction, terms and how to cite it. */
final class DatasetNote {
    private final EditionFacts facts;
    private final Source source;

    DatasetNote(EditionFacts facts, Source source) {
        this.facts = facts;
        this.source = source;
    }

    String words() {
        List<String> words = new ArrayList<>();
        words.add(source.dataset().title() + release() + coverage());
        words.add(source.provider().isEmpty() ? "" : "Provider: " + source.provider() + ".");
        words.add(
                source.dataset().directed()
                        ? "It is directed: side 1 acts towards side 2."
                        : "It is not directed: the numbers of the sides mean nothing.");
        caveat().forEach(words::add);
        words.add(source.licence().isEmpty() ? "" : "Licence: " + source.licence() + ".");
        words.add(source.citation().isEmpty() ? "" : "Cite as: " + source.citation());
        words.add(source.url());
        return String.join("\n", words.stream().filter(line -> !line.isEmpty()).toList());
    }

    private String release() {
        String release = source.dataset().release();
        return release.isEmpty() ? ", release not known" : ", release " + release;
    }

    private String coverage() {
        return facts.tables()
                .coverage(source.dataset().code())
                .map(coverage -> "; covers " + Say.day(coverage.days().first()) + " to "
                        + Say.day(coverage.days().last()) + " here.")
                .orElse("; no dated event here.");
    }

    private List<String> caveat() {
        return switch (source.dataset().code()) {
            case "acled" ->
                List.of(
                        "ACLED gives one figure of fatalities for each event, which stands for low, best and high here; events are"
                                + " revised every week, back into the past.");
            case "ucdp-ged" ->
                List.of("Only organised violence with at least one death is in it; a new release revises the whole.");
            case "gdelt-1", "gdelt-2" ->
                List.of(
                        "Coded by machine from news: it counts reports of events, holds duplicates and errors, and grows with"
                                + " the number of sources.");
            case "icews", "polecat" ->
                List.of("Coded by machine from news: it counts reports, with duplicates and errors.");
            default -> List.of();
        };
    }
}
