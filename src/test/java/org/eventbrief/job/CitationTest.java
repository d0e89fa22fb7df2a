package org.eventbrief.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A provider that wants the date of access in its citation gets the best that is known, and is told which that is. */
class CitationTest {
    private static final Path ACLED =
            Path.of("src", "test", "resources", "org", "eventbrief", "source", "acled-current.csv");

    @TempDir
    Path folder;

    @Test
    void withoutADateOfAccessTheNewestRowSaysWhenAtTheEarliest() throws IOException {
        // The newest row of the file has the time 1640000000.
        assertThat(description(new MadeUpInput(folder)))
                .contains(
                        "Accessed on or after 2021-12-20, the date of the newest row (the configuration states none).");
    }

    @Test
    void aDateOfAccessOfTheConfigurationIsCited() throws IOException {
        MadeUpInput input =
                new MadeUpInput(folder).with("eventbrief.yaml", "datasets:\n  acled:\n    accessed: 2024-03-01\n");
        assertThat(description(input)).contains("Accessed 2024-03-01.");
    }

    private static String description(MadeUpInput input) throws IOException {
        RunOutcome outcome = input.with("acled.csv", Files.readString(ACLED, StandardCharsets.UTF_8))
                .run();
        return Files.readString(outcome.edition().orElseThrow().resolve("data").resolve("datapackage.json"));
    }
}
