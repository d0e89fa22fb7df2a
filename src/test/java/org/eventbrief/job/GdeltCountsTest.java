package org.eventbrief.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds GDELT's counts to an independent one: tabs are split, columns are taken by number, nothing else is done. */
class GdeltCountsTest {
    private static final Path DATA = Path.of(System.getProperty("eventbrief.shared", "../shared"), "data", "gdelt");
    private static final List<String> CLASSES =
            List.of("", "verbal cooperation", "material cooperation", "verbal conflict", "material conflict");
    private static final int SQLDATE = 1;
    private static final int ACTOR_1 = 5;
    private static final int ACTOR_2 = 15;
    private static final int QUAD = 29;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"20180101000000.export.CSV", "20191024143000.export.CSV"})
    void countsByActorCodeAndClassEqualAnIndependentCount(String name) throws IOException {
        Path file = DATA.resolve(name);
        assumeTrue(Files.exists(file), () -> "skipped: there is no " + file);
        Map<String, Integer> years = new TreeMap<>();
        Map<String, Integer> classes = new TreeMap<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String[] cells = line.split("\t", -1);
            String year = cells[SQLDATE].substring(0, 4);
            String quad = CLASSES.get(cells[QUAD].isEmpty() ? 0 : Integer.parseInt(cells[QUAD]));
            count(years, classes, cells[ACTOR_1], year, "side_1", quad);
            count(years, classes, cells[ACTOR_2].equals(cells[ACTOR_1]) ? "" : cells[ACTOR_2], year, "", quad);
            if (!cells[ACTOR_2].isEmpty()) {
                classes.merge(cells[ACTOR_2] + " " + year + " side_2 " + quad, 1, Integer::sum);
            }
        }
        Path data = published(file);
        assertThat(read(data.resolve("actor-years.csv"), "actor_id", "year")).isEqualTo(years);
        assertThat(read(data.resolve("actor-year-types.csv"), "actor_id", "year", "role", "quad_class"))
                .isEqualTo(classes);
    }

    private static void count(
            Map<String, Integer> years,
            Map<String, Integer> classes,
            String code,
            String year,
            String role,
            String quad) {
        if (!code.isEmpty()) {
            years.merge(code + " " + year, 1, Integer::sum);
            if (!role.isEmpty()) {
                classes.merge(code + " " + year + " " + role + " " + quad, 1, Integer::sum);
            }
        }
    }

    private static Map<String, Integer> read(Path csv, String... keys) throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
            for (NamedCsvRecord row : rows) {
                StringBuilder key = new StringBuilder();
                for (String column : keys) {
                    key.append(key.isEmpty() ? "" : " ")
                            .append(row.getField(column).replace("gdelt-2:", ""));
                }
                counts.merge(key.toString(), Integer.parseInt(row.getField("events")), Integer::sum);
            }
        }
        return counts;
    }

    private Path published(Path file) {
        RunOutcome outcome = Launch.of(
                new RunRequest(
                        List.of(file),
                        folder.resolve("reports"),
                        Optional.empty(),
                        Optional.empty(),
                        new RunRequest.Narrowing(List.of(), Optional.empty(), Optional.empty(), true),
                        Optional.empty(),
                        2,
                        1,
                        false,
                        false),
                Progress.SILENT);
        return outcome.edition().orElseThrow().resolve("data");
    }
}
