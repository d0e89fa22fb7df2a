package org.eventbrief.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eventbrief.notice.Ending;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Everything that stands in a workbook, as text, against a dump that somebody has read and approved. After a change that is
 * meant, {@code mvn test -Dtest=DumpTest -Dapprove=true} writes the dumps anew; then read what differs.
 */
class DumpTest {
    private static final Path APPROVED = Path.of("src", "test", "resources", "org", "eventbrief", "job");

    private final Path folder;

    DumpTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void theActorWithTheNastyName() throws IOException {
        assertApproved("nasty-actor.txt", MadeUpBooks.in(folder).actor(MadeUpEdition.NASTY));
    }

    @Test
    void theWorkbookOfEverything() throws IOException {
        assertApproved("actor-years.txt", MadeUpBooks.in(folder).edition());
    }

    @Test
    void theJuntaOfTheShippedInput() throws IOException {
        RunRequest request = new RunRequest(
                List.of(Path.of("input")),
                folder,
                Optional.empty(),
                Optional.empty(),
                RunRequest.Narrowing.NONE,
                Optional.empty(),
                1,
                1,
                false,
                false);
        RunOutcome outcome = Launch.of(request, Progress.SILENT);
        assertThat(outcome.ending()).isEqualTo(Ending.PUBLISHED);
        Path workbook = outcome.edition().orElseThrow().resolve("workbooks").resolve("mali-junta.xlsx");
        assertApproved("mali-junta.txt", ReadBook.of(workbook));
    }

    private static void assertApproved(String name, ReadBook book) throws IOException {
        String dump = dump(book);
        Path approved = APPROVED.resolve(name);
        if (Boolean.getBoolean("approve")) {
            Files.createDirectories(APPROVED);
            Files.writeString(approved, dump);
        }
        assertThat(dump).isEqualTo(Files.readString(approved));
    }

    /** Each sheet under its name, cells apart by {@code  | }. */
    private static String dump(ReadBook book) {
        return book.sheetNames().stream()
                .map(sheet -> "## " + sheet + "\n"
                        + book.all(sheet).stream()
                                .map(DumpTest::line)
                                .map(line -> line + "\n")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t"))
                .collect(Collectors.joining(" | "))
                .stripTrailing();
    }
}
