package org.eventbrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.eventbrief.edition.Folders;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A latest edition that is not as it was published is told, and made again or followed by the next. */
class DamagedEditionTest {
    private static final String SAID = "the latest edition is not as it was published";

    @TempDir
    static Path elsewhere;

    @TempDir
    Path folder;

    private Desk desk = new Desk(Path.of(""));
    private Path edition = Path.of("");
    private Map<String, String> whole = Map.of();

    @BeforeAll
    static void publishTwo() throws IOException {
        Desk other = new Desk(Files.createDirectory(elsewhere.resolve("two")));
        assertThat(other.runOn(Desk.ONE).code()).isZero();
        assertThat(other.runOn(Desk.TWO).code()).isZero();
    }

    @BeforeEach
    void copy() {
        desk = new Desk(elsewhere.resolve("two")).copyTo(folder);
        edition = desk.latest();
        whole = Desk.files(edition);
    }

    private CommandLineRun madeAgain() {
        CommandLineRun run = desk.runOn(Desk.TWO, "--quiet");
        assertThat(run.code()).isZero();
        assertThat(desk.latest()).isEqualTo(edition);
        assertThat(Desk.files(edition)).isEqualTo(whole);
        assertThat(desk.litter()).isEmpty();
        assertThat(desk.runOn(Desk.TWO).out()).contains("Nothing has changed");
        return run;
    }

    @Test
    void aMissingFileIsToldAndTheEditionMadeAgain() throws IOException {
        Files.delete(edition.resolve("actor-years.xlsx"));
        assertThat(madeAgain().err()).contains(SAID, "missing: actor-years.xlsx");
    }

    @Test
    void aChangedFileIsToldAndTheEditionMadeAgain() throws IOException {
        Files.writeString(edition.resolve("index.html"), "<p>made up</p>");
        assertThat(madeAgain().err()).contains(SAID, "changed: index.html");
    }

    @Test
    void aMissingManifestIsToldAndTheEditionMadeAgain() throws IOException {
        Files.delete(edition.resolve("manifest.json"));
        assertThat(madeAgain().err()).contains(SAID, "its manifest cannot be read");
    }

    @Test
    void aLostEditionIsMadeAgain() throws IOException {
        Folders.delete(edition);
        assertThat(madeAgain().err()).contains(SAID);
    }

    @Test
    void aLostLinkIsSetAgain() throws IOException {
        Files.delete(desk.reports().resolve("latest"));
        assertThat(madeAgain().err()).contains("the link is missing");
    }

    @Test
    void aRunOnNewInputGoesOnFromADamagedEdition() throws IOException {
        Files.delete(edition.resolve("data/actors.csv"));
        CommandLineRun run = desk.runOn(Desk.ONE, "--quiet");
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains(SAID);
        assertThat(desk.latest()).isNotEqualTo(edition);
        assertThat(desk.command("verify").code()).isZero();
        assertThat(desk.latest().resolve("data/restatements.csv")).content().contains("desk,,,2021,events,2,1,0,1,1,0");
    }
}
