package org.eventbrief.aggregate;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eventbrief.actor.TableReader;
import org.eventbrief.notice.Ending;
import org.eventbrief.notice.Refusal;
import org.eventbrief.notice.TableNotice;
import org.eventbrief.notice.TableRule;

/** The events that providers took back, as {@code reference/withdrawn.csv} lists them. */
public final class WithdrawnTable {
    private static final List<String> NEEDED = List.of("dataset", "event_id");

    private final Map<Taken, Long> lines = new LinkedHashMap<>();

    /** An event that was taken back. */
    private record Taken(String dataset, String id) {}

    private WithdrawnTable() {}

    /** No event was taken back. */
    public static WithdrawnTable none() {
        return new WithdrawnTable();
    }

    /**
     * Reads the table; one that is not there is empty.
     *
     * @throws Refusal where it lacks a column
     */
    public static WithdrawnTable read(Path file) {
        WithdrawnTable table = new WithdrawnTable();
        if (!Files.exists(file)) {
            return table;
        }
        try (CsvReader<NamedCsvRecord> records = TableReader.open(file)) {
            for (NamedCsvRecord record : records) {
                if (!record.getHeader().containsAll(NEEDED)) {
                    throw Refusal.of(
                            Ending.WRONG_CONFIGURATION,
                            new TableNotice(
                                    file.toString(),
                                    1,
                                    TableRule.MISSING_COLUMN,
                                    "it needs " + String.join(", ", NEEDED)));
                }
                table.lines.putIfAbsent(
                        new Taken(cell(record, "dataset"), cell(record, "event_id")), record.getStartingLineNumber());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return table;
    }

    private static String cell(NamedCsvRecord record, String column) {
        return record.findField(column).map(String::strip).orElse("");
    }

    /** The datasets of which the table speaks, by line; an id means nothing without its dataset. */
    public SortedMap<Long, String> datasets() {
        SortedMap<Long, String> datasets = new TreeMap<>();
        lines.forEach((taken, line) -> datasets.put(line, taken.dataset()));
        return datasets;
    }

    /** The events that were taken back, by line; each as {@code dataset:id}. */
    public SortedMap<Long, String> events() {
        SortedMap<Long, String> events = new TreeMap<>();
        lines.forEach((taken, line) -> events.put(line, key(taken.dataset(), taken.id())));
        return events;
    }

    /** How {@link #events} names an event. */
    public static String key(String dataset, String id) {
        return dataset + ":" + id;
    }

    /** Whether an event was taken back. */
    public boolean holds(String dataset, String id) {
        return !lines.isEmpty() && lines.containsKey(new Taken(dataset, id));
    }
}
