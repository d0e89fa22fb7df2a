package org.eventbrief.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eventbrief.notice.Ending;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Everything that stands in a workbook, as text, against a dump that somebody has read and approved. After a change that is
 * meant, {@code mvn test -Dtest=DumpTest -Dapprove=true} writes the dumps anew; then read what differs.
 */
class DumpTest {
    private static final Path APPROVED = Path.of("src", "test", "resources", "org", "eventbrief", "job");

    private static final Path SHARED = Path.of(Optional.ofNullable(System.getProperty("eventbrief.shared"))
            .orElse(Path.of("..", "shared").toString()));

    private final Path folder;
    private String edition = "2023-12-31-made-up";

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
        assertApproved("mali-junta.txt", published(Path.of("input"), List.of(), "mali-junta"));
    }

    @Test
    void theGovernmentOfMaliInUcdp() throws IOException {
        Path ged = SHARED.resolve("data").resolve("ucdp").resolve("ged-19.1-global-17-columns.csv");
        assumeTrue(Files.exists(ged), () -> "SKIPPED: there is no " + ged + "; set -Deventbrief.shared=FOLDER");
        ReadBook book = published(ged, List.of("Government of Mali"), "government-of-mali-");
        assertApproved("government-of-mali.txt", book, List.of("Events"));
    }

    /** Runs the job, and reads the workbook whose name begins so. */
    private ReadBook published(Path input, List<String> actors, String slug) throws IOException {
        RunRequest request = new RunRequest(
                List.of(input),
                folder,
                Optional.empty(),
                Optional.empty(),
                new RunRequest.Narrowing(actors, Optional.empty(), Optional.empty(), false),
                Optional.empty(),
                1,
                1,
                false,
                false);
        RunOutcome outcome = Launch.of(request, Progress.SILENT);
        assertThat(outcome.ending()).isEqualTo(Ending.PUBLISHED);
        edition = outcome.edition().orElseThrow().getFileName().toString();
        try (Stream<Path> files = Files.list(outcome.edition().orElseThrow().resolve("workbooks"))) {
            return ReadBook.of(
                    files.filter(file -> file.getFileName().toString().startsWith(slug))
                            .findFirst()
                            .orElseThrow());
        }
    }

    private void assertApproved(String name, ReadBook book) throws IOException {
        assertApproved(name, book, List.of());
    }

    /** Compares all but some sheets; an edition's name holds its fingerprint, which is no matter of wording. */
    private void assertApproved(String name, ReadBook book, List<String> without) throws IOException {
        String dump = dump(book, without).replace(edition, "<edition>");
        Path approved = APPROVED.resolve(name);
        if (Boolean.getBoolean("approve")) {
            Files.createDirectories(APPROVED);
            Files.writeString(approved, dump);
        }
        assertThat(dump).isEqualTo(Files.readString(approved));
    }

    /** Each sheet under its name, cells apart by {@code  | }. */
    private static String dump(ReadBook book, List<String> without) {
        return book.sheetNames().stream()
                .filter(sheet -> !without.contains(sheet))
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
