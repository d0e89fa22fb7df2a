package org.eventbrief.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eventbrief.actor.Reference;
import org.eventbrief.actor.ReferenceTables;
import org.eventbrief.aggregate.WithdrawnTable;
import org.eventbrief.source.Formats;
import org.eventbrief.source.Survey;
import org.eventbrief.source.SurveyRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the pages are what they say. */
class ExamplesTest {
    private static final Page TABLES = Page.of("docs/how-to/aliases-and-groups.md");
    private static final Page OWN_DATA = Page.of("docs/how-to/your-own-data.md");
    private static final Page NEW_FORMAT = Page.of("docs/how-to/a-new-format.md");

    @Test
    void theReferenceTablesAreInOrder(@TempDir Path folder) throws IOException {
        List<String> tables = TABLES.blocks("csv");
        Files.writeString(folder.resolve("actors.csv"), tables.get(0));
        Files.writeString(folder.resolve("groups.csv"), tables.get(1));
        Path withdrawn = Files.writeString(folder.resolve("withdrawn.csv"), tables.get(2));
        assertThat(ReferenceTables.read(folder)).isNotEqualTo(Reference.NONE);
        assertThat(WithdrawnTable.read(withdrawn).holds("desk", "arkonia-7")).isTrue();
    }

    @Test
    void theDesksOwnEventsAreRecognised(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("events.csv"), OWN_DATA.blocks("csv").get(0));
        assertThat(formats(folder, Formats.builtIn())).containsExactly("desk");
    }

    @Test
    void theNewFormatReadsItsExample(@TempDir Path folder) throws IOException {
        Path format = Files.writeString(
                folder.resolve("arkonia-watch.yaml"), NEW_FORMAT.blocks("yaml").get(0));
        Path input = Files.createDirectory(folder.resolve("input"));
        Files.writeString(input.resolve("watch.csv"), NEW_FORMAT.blocks("csv").get(0));
        assertThat(formats(input, Formats.builtIn().and(List.of(format)))).containsExactly("arkonia-watch");
    }

    private static List<String> formats(Path input, Formats formats) {
        return Survey.of(new SurveyRequest(List.of(input), formats, Map.of(), 1)).files().stream()
                .map(file -> file.format().name())
                .toList();
    }
}
