package org.eventbrief.aggregate;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eventbrief.notice.Ending;
import org.eventbrief.notice.Refusal;
import org.eventbrief.notice.TableNotice;
import org.eventbrief.notice.TableRule;

/** The events that providers took back, as {@code reference/withdrawn.csv} lists them. */
public final class WithdrawnTable {
    private static final List<String> NEEDED = List.of("dataset", "event_id");

    private final Set<List<String>> ids = new HashSet<>();

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
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder()
                .detectBomHeader(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofNamedCsvRecord(file)) {
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
                table.ids.add(List.of(
                        record.getField("dataset").strip(),
                        record.getField("event_id").strip()));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return table;
    }

    /** Whether an event was taken back. */
    public boolean holds(String dataset, String id) {
        return !ids.isEmpty() && ids.contains(List.of(dataset, id));
    }
}
