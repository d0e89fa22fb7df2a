package org.eventbrief.job;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eventbrief.event.Fate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the job on the example of the page on counting, and compares what the page says of it. */
class WorkedExampleTest {
    private static final Pattern BLOCK = Pattern.compile("`([a-z-/]+\\.csv)`\n\n```\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void thePageOnCountingSaysWhatTheJobCounts() throws IOException {
        Map<String, String> blocks = blocks(Files.readString(Path.of("docs", "counting.md")));
        MadeUpInput input = new MadeUpInput(folder);
        List.of("events.csv", "reference/actors.csv", "reference/groups.csv")
                .forEach(name -> input.with(name, blocks.remove(name)));
        RunOutcome outcome = input.run();

        assertThat(outcome.summary().orElseThrow().rows())
                .containsEntry(Fate.ACCEPTED, 5L)
                .containsEntry(Fate.UNPLACED, 1L)
                .containsEntry(Fate.SUPERSEDED, 1L);
        assertThat(blocks).containsOnlyKeys("dataset-years.csv", "actor-years.csv", "dyad-years.csv");
        for (Map.Entry<String, String> block : blocks.entrySet()) {
            List<String> told = block.getValue().lines().toList();
            Path table = outcome.edition().orElseThrow().resolve("data").resolve(block.getKey());
            assertThat(columns(table, List.of(told.get(0).split(","))))
                    .as(block.getKey())
                    .isEqualTo(told.subList(1, told.size()));
        }
    }

    private static Map<String, String> blocks(String page) {
        Map<String, String> blocks = new LinkedHashMap<>();
        Matcher block = BLOCK.matcher(page);
        while (block.find()) {
            blocks.put(block.group(1), block.group(2));
        }
        return blocks;
    }

    private static List<String> columns(Path table, List<String> columns) throws IOException {
        List<String> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(table)) {
            for (NamedCsvRecord record : records) {
                rows.add(columns.stream().map(record::getField).collect(Collectors.joining(",")));
            }
        }
        return rows;
    }
}
