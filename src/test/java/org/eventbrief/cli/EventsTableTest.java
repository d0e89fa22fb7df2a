package org.eventbrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The events behind a number, as a terminal shows them. */
class EventsTableTest {
    @Test
    void headingsAndDatesStandOnOneLine(@TempDir Path folder) throws IOException {
        Path events = folder.resolve("events.csv");
        Files.writeString(
                events,
                "event_id,date,event_type,side_1,side_2,fatalities_best\n"
                        + "a,2023-01-09/2023-01-10,battle,Arkonia,Northern Front,3\n"
                        + "b,2023-12-30/2023-12-31,battle,Arkonia,Northern Front,\n");
        String reports = folder.resolve("reports").toString();
        assertThat(CommandLineRun.of("run", "--input", events.toString(), "--reports", reports, "--quiet")
                        .code())
                .isZero();
        CommandLineRun shown = CommandLineRun.of(
                "events", "--input", events.toString(), "--reports", reports, "--actor", "Arkonia", "--year", "2023");
        List<String> lines = shown.out().lines().filter(line -> !line.isBlank()).toList();
        assertThat(lines.get(0)).contains(" fatalities ");
        assertThat(lines).anyMatch(line -> line.contains("2023-01-09/2023-01-10") && line.contains("battle"));
        assertThat(lines.get(lines.size() - 1))
                .isEqualTo("Arkonia (desk, desk:Arkonia): 2 events, fatalities (best) 3, not known for 1 of them");
    }
}
