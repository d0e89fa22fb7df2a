package org.eventbrief.report.front;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eventbrief.aggregate.Dataset;
import org.eventbrief.aggregate.DatasetYear;
import org.eventbrief.event.CodePoints;
import org.eventbrief.notice.Notice;
import org.eventbrief.notice.Severity;
import org.eventbrief.report.EditionFacts;

/** How to read the figures, and what was found in the input. */
final class NotesSection {
    private final EditionFacts facts;
    private final Wording wording;

    private NotesSection(EditionFacts facts) {
        this.facts = facts;
        this.wording = new Wording(facts.forms());
    }

    static Section of(EditionFacts facts) {
        return new Section("notes", "How to read this", new NotesSection(facts).blocks());
    }

    private List<Block> blocks() {
        List<String> notes = new ArrayList<>(List.of(
                "An event counts once in a total, once for every actor in it, and once for every role that the actor has in"
                        + " it. Totals come from events, never from adding actors. Figures of two datasets are never added.",
                "Fatalities are deaths in events involving the actor, by whomever caused, by the provider's best count."
                        + " Unknown is not zero: sums run over the events whose deaths are known.",
                "A change is given only between two fully covered years, and in per cent only from "
                        + wording.count(facts.settings().thresholds().percentageBase(), "event", "events")
                        + " upwards."));
        notes.addAll(undirected());
        notes.addAll(partialYears());
        notes.addAll(leftOut());
        List<Block> blocks = new ArrayList<>(List.of(new Block.Items(notes)));
        List<String> found = found();
        if (!found.isEmpty()) {
            blocks.add(new Block.Folded("Found in the input", List.of(new Block.Items(found))));
        }
        return blocks;
    }

    private List<String> undirected() {
        return facts.tables().datasets().stream()
                .filter(dataset -> !dataset.directed())
                .map(Dataset::title)
                .map(title -> title + " does not say who acted towards whom: its sides are numbered without meaning.")
                .toList();
    }

    private List<String> partialYears() {
        Map<String, List<String>> years = facts.tables()
                .datasetYears()
                .filter(DatasetYear::partial)
                .collect(Collectors.groupingBy(
                        year -> year.dataset().title(),
                        () -> new TreeMap<>(CodePoints.ORDER),
                        Collectors.mapping(this::year, Collectors.toList())));
        return years.entrySet().stream()
                .map(entry -> entry.getKey() + " covers only a part of " + Wording.list(entry.getValue()) + ".")
                .toList();
    }

    private String year(DatasetYear year) {
        return year.year()
                + year.covered()
                        .map(days -> " (" + wording.day(days.first()) + " to " + wording.day(days.last()) + ")")
                        .orElse("");
    }

    private List<String> leftOut() {
        List<String> notes = new ArrayList<>();
        int unplaced = facts.unplaced().size();
        int rejected = facts.rejected().size();
        if (unplaced > 0) {
            notes.add(wording.count(
                    unplaced,
                    "event belongs to no year and is in no count; see data/unplaced-events.csv.",
                    "events belong to no year and are in no count; see data/unplaced-events.csv."));
        }
        if (rejected > 0) {
            notes.add(wording.count(
                    rejected,
                    "row breaks a rule and is in no count; see data/rejected-rows.csv.",
                    "rows break a rule and are in no count; see data/rejected-rows.csv."));
        }
        return notes;
    }

    /** Each kind of finding with how often it occurs and its first case. */
    private List<String> found() {
        Map<String, List<Notice>> byCode = facts.notices().stream()
                .filter(notice -> notice.severity() != Severity.ERROR)
                .collect(Collectors.groupingBy(
                        Notice::code, () -> new TreeMap<>(CodePoints.ORDER), Collectors.toList()));
        return byCode.entrySet().stream()
                .map(entry -> entry.getKey() + ", "
                        + wording.count(times(entry.getValue()), "time", "times") + ". "
                        + (entry.getValue().size() > 1 ? "The first: " : "")
                        + entry.getValue().get(0).message())
                .toList();
    }

    private static long times(List<Notice> notices) {
        return notices.stream().mapToLong(Notice::times).sum();
    }
}
