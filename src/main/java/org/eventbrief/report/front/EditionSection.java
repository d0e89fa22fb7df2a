package org.eventbrief.report.front;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eventbrief.event.Fate;
import org.eventbrief.report.EditionFacts;
import org.eventbrief.report.InputFacts;
import org.eventbrief.report.Source;
import org.eventbrief.report.front.Block.Cell;
import org.eventbrief.report.front.Block.Column;

/** What an edition is made from: its datasets, and what became of the rows of each file. */
final class EditionSection {
    private final EditionFacts facts;
    private final Wording wording;
    private final Map<String, YearPair> years;

    private EditionSection(EditionFacts facts, Map<String, YearPair> years) {
        this.facts = facts;
        this.wording = new Wording(facts.forms());
        this.years = years;
    }

    static Section of(EditionFacts facts, Map<String, YearPair> years) {
        return new Section("edition", "This edition", new EditionSection(facts, years).blocks());
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(datasets());
        facts.sources().stream()
                .map(source -> fates(source.dataset().title(), of(source)))
                .forEach(blocks::add);
        if (!facts.files().isEmpty()) {
            blocks.add(new Block.Folded(
                    "Files that were read (" + wording.number(facts.files().size()) + ")", List.of(files())));
        }
        return blocks;
    }

    private Block datasets() {
        return new Block.Grid(
                "Datasets",
                List.of(
                        Column.text("Dataset"),
                        Column.text("Provider"),
                        Column.text("Release"),
                        Column.text("Covers"),
                        Column.text("Newest full year"),
                        Column.number("Events, all years")),
                facts.sources().stream().map(this::dataset).toList());
    }

    private List<Cell> dataset(Source source) {
        String code = source.dataset().code();
        YearPair pair = years.get(code);
        long events = facts.tables()
                .datasetYears()
                .filter(year -> year.dataset().code().equals(code))
                .mapToLong(year -> year.events())
                .sum();
        return List.of(
                Cell.of(source.dataset().title(), code),
                Cell.of(source.provider()),
                Cell.of(known(source.dataset().release())),
                Cell.of(facts.tables()
                        .coverage(code)
                        .map(days -> wording.day(days.days().first()) + " to "
                                + wording.day(days.days().last()))
                        .orElse("no dated event")),
                Cell.of(pair != null && pair.full() ? Integer.toString(pair.newest()) : "none"),
                Cell.of(wording.number(events)));
    }

    private static String known(String text) {
        return text.isEmpty() ? "not known" : text;
    }

    private List<InputFacts> of(Source source) {
        return facts.files().stream()
                .filter(file -> file.dataset().equals(source.dataset().code()))
                .toList();
    }

    private Block fates(String title, List<InputFacts> files) {
        long rows = files.stream().mapToLong(InputFacts::rows).sum();
        List<String> parts = newestFirst()
                .filter(fate -> sum(files, fate) > 0)
                .map(fate -> wording.number(sum(files, fate)) + " " + fate.code())
                .toList();
        return Block.Prose.of(title + ": " + wording.count(rows, "row", "rows") + " in "
                + wording.count(files.size(), "file", "files")
                + (parts.isEmpty() ? "." : ", of which " + Wording.list(parts) + "."));
    }

    private static Stream<Fate> newestFirst() {
        Fate[] fates = Fate.values();
        return Stream.iterate(fates.length - 1, at -> at >= 0, at -> at - 1).map(at -> fates[at]);
    }

    private static long sum(List<InputFacts> files, Fate fate) {
        return files.stream()
                .mapToLong(file -> file.fates().getOrDefault(fate, 0L))
                .sum();
    }

    private Block files() {
        List<Column> columns = Stream.concat(
                        Stream.of(
                                Column.text("File"),
                                Column.text("Format"),
                                Column.text("Release"),
                                Column.number("Rows")),
                        newestFirst().map(fate -> Column.number(capital(fate.code()))))
                .toList();
        return new Block.Grid(
                "Rows of each file by what became of them",
                columns,
                facts.files().stream().map(this::file).toList());
    }

    private List<Cell> file(InputFacts file) {
        return Stream.concat(
                        Stream.of(file.name(), file.format(), known(file.release()), wording.number(file.rows())),
                        newestFirst().map(fate -> wording.number(file.fates().getOrDefault(fate, 0L))))
                .map(Cell::of)
                .toList();
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
