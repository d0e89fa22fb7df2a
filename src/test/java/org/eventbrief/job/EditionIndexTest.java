package org.eventbrief.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eventbrief.edition.Editions;
import org.eventbrief.edition.Retention;
import org.eventbrief.notice.FileRule;
import org.eventbrief.notice.Notice;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page that lists all editions follows what is published and what goes. */
class EditionIndexTest {
    @TempDir
    private Path folder;

    private void input() {
        new MadeUpInput(folder)
                .withGed("ged191.csv", "1 2017-01-03 2017-01-03", "2 2018-02-01 2018-02-02", "3 2018-05-01 2018-05-01");
    }

    private RunOutcome run() {
        return run(Optional.empty());
    }

    /** A whole run, so that {@code latest} moves. */
    private RunOutcome run(Optional<LocalDate> asOf) {
        input();
        return Launch.of(
                new RunRequest(
                        List.of(folder.resolve("input")),
                        folder.resolve("reports"),
                        Optional.empty(),
                        Optional.empty(),
                        RunRequest.Narrowing.NONE,
                        asOf,
                        2,
                        1,
                        false,
                        false),
                Progress.SILENT);
    }

    private Path index() {
        return folder.resolve("reports").resolve("index.html");
    }

    private Document page() throws IOException {
        return Jsoup.parse(Files.readString(index()));
    }

    private String latest() {
        return new Editions(folder.resolve("reports")).latestName().orElseThrow();
    }

    @Test
    void everyEditionIsListedWithWhatIsInItAndItsLinksLeadSomewhere() throws IOException {
        run();
        run(Optional.of(LocalDate.of(2017, 12, 31)));
        assertThat(page().select("tbody tr td:last-child").eachText())
                .containsExactlyInAnyOrder(
                        "3 events of ucdp-ged 19.1.", "1 event of ucdp-ged 19.1; 12 published figures changed.");
        assertThat(page().select("tbody tr:contains(latest) a").text()).isEqualTo(latest());
        assertThat(page().select("main a[href]").eachAttr("href"))
                .hasSize(3)
                .allSatisfy(href -> assertThat(index().resolveSibling(href)).isRegularFile());
        try (Stream<Path> all = Files.list(folder.resolve("reports"))) {
            assertThat(all.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder(".eventbrief", "editions", "index.html", "latest");
        }
    }

    @Test
    void whatWasPrunedIsNoLongerListed() throws IOException {
        for (int day = 1; day <= 3; day++) {
            run(Optional.of(LocalDate.of(2018, 6, day)));
        }
        assertThat(page().select("tbody tr")).hasSize(3);
        Pruning.of(folder.resolve("reports"), new Retention(1, 0), false);
        assertThat(page().select("tbody tr th a").eachText())
                .hasSize(2)
                .containsExactlyInAnyOrderElementsOf(new Editions(folder.resolve("reports")).names());
    }

    @Test
    void aListThatCannotBeWrittenIsToldAndTheEditionStandsAllTheSame() throws IOException {
        Files.createDirectories(index().resolve("in-the-way"));
        RunOutcome outcome = run();
        assertThat(outcome.ending().code()).isZero();
        assertThat(outcome.problems()).extracting(Notice::code).containsExactly(FileRule.EDITIONS_NOT_LISTED.code());
        assertThat(new Editions(folder.resolve("reports")).latestName()).isPresent();
    }

    @Test
    void aRunThatFindsNothingNewMendsAListThatAKillLeftBehind() throws IOException {
        run();
        String whole = Files.readString(index());
        Files.writeString(index(), "old");
        Files.setLastModifiedTime(index(), FileTime.from(Instant.EPOCH));
        assertThat(run().unchanged()).isTrue();
        assertThat(index()).hasContent(whole);
        Files.writeString(index(), "newer than every edition");
        assertThat(run().unchanged()).isTrue();
        assertThat(index()).hasContent("newer than every edition");
        Files.delete(index());
        assertThat(run().problems()).isEqualTo(List.of());
        assertThat(index()).hasContent(whole);
    }
}
