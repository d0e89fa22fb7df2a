package org.eventbrief.report.sheets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eventbrief.report.book.Kind;

/** The numbered notes of a workbook, to which its sheets refer. */
final class Notes {
    static final String SHEET = "Notes";

    private final List<Note> notes;

    Notes(List<Note> notes) {
        this.notes = List.copyOf(notes);
    }

    /** Words with references behind them, {@code Each event once. [note 1]}; a topic without a note has none. */
    String said(String words, Topic... topics) {
        String references = Arrays.stream(topics)
                .flatMap(topic -> number(topic.name()))
                .sorted()
                .map(number -> " [note " + number + "]")
                .collect(Collectors.joining());
        return words + references;
    }

    /** A reference to the note about a dataset. */
    String ofDataset(String code) {
        return number(code).map(number -> "[note " + number + "]").collect(Collectors.joining());
    }

    Page page() {
        List<Integer> numbers = IntStream.range(0, notes.size()).boxed().toList();
        List<Field<Integer>> fields = new ArrayList<>();
        fields.add(Field.of(
                new Field.Heading("Note", "By this the other sheets refer to it.", "", "[note 1]"),
                Kind.TEXT,
                at -> org.eventbrief.report.book.Cell.text("[note " + (at + 1) + "]")));
        fields.add(Field.of(
                new Field.Heading("About", "What the note is about.", "", Topic.EVENTS.about()),
                Kind.TEXT,
                at -> org.eventbrief.report.book.Cell.text(notes.get(at).about())));
        fields.add(Field.of(
                new Field.Heading("What to know", "Method, caveat or terms.", "", "An event counts once."),
                Kind.PROSE,
                at -> org.eventbrief.report.book.Cell.text(notes.get(at).words())));
        return Page.of(
                new Page.Frame(SHEET, "Method, caveats, partial years, sources and licences.", "Notes", List.of()),
                "Notes",
                fields,
                numbers::stream,
                "There are no notes.");
    }

    private java.util.stream.Stream<Integer> number(String key) {
        return IntStream.range(0, notes.size())
                .filter(at -> notes.get(at).key().equals(key))
                .mapToObj(at -> at + 1);
    }
}
