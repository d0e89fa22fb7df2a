package org.eventbrief.report.sheets;

import java.util.ArrayList;
import java.util.List;
import org.eventbrief.report.EditionFacts;
import org.eventbrief.report.Source;
import org.eventbrief.report.compose.DatasetNotes;

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
        words.addAll(caveats());
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
                .map(coverage ->
                        "; covers " + facts.forms().dates().of(coverage.days().first()) + " to "
                                + facts.forms().dates().of(coverage.days().last()) + " here.")
                .orElse("; no dated event here.");
    }

    private List<String> caveats() {
        DatasetNotes notes = DatasetNotes.of(source.dataset().code());
        return List.of(
                notes.event(),
                notes.quality(),
                notes.change(),
                notes.countsDeaths() ? "" : "It does not count deaths, so all fatalities are unknown.");
    }
}
