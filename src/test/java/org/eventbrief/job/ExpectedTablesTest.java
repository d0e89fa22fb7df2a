package org.eventbrief.job;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eventbrief.source.Formats;
import org.eventbrief.source.SourceFormat;
import org.eventbrief.source.Survey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each provider's layout becomes the tables that were worked out by hand beside its fixture. */
class ExpectedTablesTest {
    private static final Path FIXTURES = Path.of("src", "test", "resources", "org", "eventbrief", "source");
    private static final Path EXPECTED = FIXTURES.resolve("expected");
    private static final List<String> TABLES = List.of("actor-years.csv", "dyad-years.csv", "dataset-years.csv");

    @TempDir
    Path folder;

    static List<String> fixtures() throws IOException {
        try (Stream<Path> cases = Files.list(EXPECTED)) {
            return cases.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void theTablesOfAFixtureAreThoseWorkedOutByHand(String fixture) throws IOException {
        Path longer = EXPECTED.resolve(fixture).resolve(fixture);
        Path rows = Files.exists(longer) ? longer : FIXTURES.resolve(fixture);

        RunOutcome outcome = new MadeUpInput(folder)
                .with(fixture, Files.readString(rows, StandardCharsets.UTF_8))
                .run();

        Path data = outcome.edition().orElseThrow().resolve("data");
        for (String table : TABLES) {
            List<List<String>> expected = records(EXPECTED.resolve(fixture).resolve(table), List.of());
            assertThat(records(data.resolve(table), expected.get(0))).as(table).containsExactlyElementsOf(expected);
        }
    }

    @Test
    void everyFormatHasSuchTables() throws IOException {
        List<String> formats = new ArrayList<>();
        for (String fixture : fixtures()) {
            Survey.explain(List.of(FIXTURES.resolve(fixture)), Formats.builtIn())
                    .forEach(explanation ->
                            explanation.format().map(SourceFormat::name).ifPresent(formats::add));
        }

        assertThat(formats)
                .containsAll(
                        Formats.builtIn().all().stream().map(SourceFormat::name).toList());
    }

    /** The named columns of all rows, header first; all of them where none is named. */
    private static List<List<String>> records(Path table, List<String> columns) throws IOException {
        List<List<String>> records = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(table)) {
            for (NamedCsvRecord record : reader) {
                List<String> wanted = columns.isEmpty() ? record.getHeader() : columns;
                if (records.isEmpty()) {
                    records.add(wanted);
                }
                records.add(wanted.stream().map(record::getField).toList());
            }
        }
        return records;
    }
}
