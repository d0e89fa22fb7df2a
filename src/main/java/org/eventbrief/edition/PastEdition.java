package org.eventbrief.edition;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.OptionalLong;
import org.eventbrief.event.Fate;

/**
 * An edition that was published.
 *
 * @param folder where it lies
 * @param manifest what it says of itself
 * @param published when its manifest was written; an edition itself does not tell, for the same input makes the same bytes
 */
public record PastEdition(Path folder, Manifest manifest, Instant published) {
    static PastEdition of(Path folder, Manifest manifest) {
        try {
            Instant published =
                    Files.getLastModifiedTime(folder.resolve(Manifest.FILE)).toInstant();
            return new PastEdition(folder, manifest, published);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Its name. */
    public String name() {
        return manifest.edition();
    }

    /** Whether a launch narrowed its reports. */
    public boolean isScoped() {
        return manifest.identity().isScoped();
    }

    /** How many events it counts. */
    public long events() {
        return manifest.inputs().stream()
                .mapToLong(input -> input.fates().getOrDefault(Fate.ACCEPTED, 0L))
                .sum();
    }

    /** How many published figures it changed; empty where it was compared with none, or its table cannot be read. */
    public OptionalLong restatements() {
        Path table = folder.resolve("data").resolve("restatements.csv");
        if (manifest.before().isEmpty()) {
            return OptionalLong.empty();
        }
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(table)) {
            return OptionalLong.of(rows.stream().skip(1).count());
        } catch (IOException | UncheckedIOException | CsvParseException damaged) {
            return OptionalLong.empty();
        }
    }
}
