package org.eventbrief.report.atlas;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which outline a dataset means by a country's name: the outline's own name, or what a small table says; never a guess. */
final class Gazetteer {
    private final Map<String, String> names = new HashMap<>();

    private Gazetteer() {}

    static Gazetteer load() {
        Gazetteer gazetteer = new Gazetteer();
        try (InputStream file = Gazetteer.class.getResourceAsStream("country-names.csv")) {
            if (file == null) {
                throw new IllegalStateException("country-names.csv is missing from the program");
            }
            gazetteer.read(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return gazetteer;
    }

    private void read(InputStream file) throws IOException {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : rows) {
                names.put(key(row.getField("datasets"), row.getField("name")), row.getField("outline"));
            }
        }
    }

    /** The outline's name, where the table speaks of it. */
    Optional<String> outline(String dataset, String country) {
        String family = dataset.startsWith("gdelt-") ? "gdelt" : dataset;
        return Optional.ofNullable(names.get(key(family, country)))
                .or(() -> Optional.ofNullable(names.get(key("", country))));
    }

    private static String key(String datasets, String name) {
        return datasets + ":" + name;
    }
}
