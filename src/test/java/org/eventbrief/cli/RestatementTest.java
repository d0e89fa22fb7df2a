package org.eventbrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second edition tells which published figures it changed, and why. */
class RestatementTest {
    private static final String HEADER = "event_id,date,event_type,side_1,side_2,fatalities_best\n";

    private final Path folder;

    RestatementTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private List<String> restated(String first, String second) throws IOException {
        publish(first);
        publish(second);
        return Files.readAllLines(folder.resolve("reports/latest/data/restatements.csv"));
    }

    private void publish(String rows) throws IOException {
        Path file = Files.writeString(folder.resolve("made-up.csv"), HEADER + rows);
        CommandLineRun run = CommandLineRun.of(
                "run",
                "--input",
                file.toString(),
                "--reports",
                folder.resolve("reports").toString(),
                "--top",
                "1");
        assertThat(run.code()).describedAs(run.err()).isZero();
        // What is chosen by hand never becomes the latest, so it is published whole as well.
        assertThat(CommandLineRun.of(
                                "run",
                                "--input",
                                file.toString(),
                                "--reports",
                                folder.resolve("reports").toString())
                        .code())
                .isZero();
    }

    @Test
    void aRevisedCountIsToldWithBeforeAndAfter() throws IOException {
        List<String> lines = restated(
                "a,2020-01-02,battle,Arkonia,Belmara,3\nb,2020-02-02,battle,Arkonia,,1\n",
                "a,2020-01-02,battle,Arkonia,Belmara,5\nb,2020-02-02,battle,Arkonia,,1\n");
        assertThat(lines)
                .anyMatch(line -> line.startsWith("desk,desk:Arkonia,Arkonia,2020,fatalities_best,4,6,"))
                .anyMatch(line -> line.startsWith("desk,desk:Belmara,Belmara,2020,fatalities_best,3,5,"))
                .noneMatch(line -> line.contains(",events,"));
    }

    @Test
    void anEventMoreAndOneLessAreTold() throws IOException {
        List<String> lines = restated(
                "a,2020-01-02,talks,Arkonia,Belmara,\nb,2020-02-02,talks,Arkonia,,\n",
                "a,2020-01-02,talks,Arkonia,Belmara,\nc,2020-02-02,talks,Belmara,,\n");
        assertThat(lines)
                .anyMatch(line -> line.startsWith("desk,desk:Arkonia,Arkonia,2020,events,2,1,"))
                .anyMatch(line -> line.startsWith("desk,desk:Belmara,Belmara,2020,events,1,2,"));
    }

    @Test
    void whatWasNeverPublishedIsNoRestatement() throws IOException {
        List<String> lines = restated(
                "a,2020-01-02,talks,Arkonia,,\n", "a,2020-01-02,talks,Arkonia,,\nb,2021-02-02,talks,Corvia,,\n");
        assertThat(lines).hasSize(1);
    }

    @Test
    void whoIsNowCountedAsAnotherIsToldByNameAndAllCommandsAgree() throws IOException {
        Desk desk = new Desk(folder);
        desk.runOn("a1,2020-01-02,clash,Old Front,Zed,3\na2,2020-03-04,clash,Old Front,Zed,4\n");
        String first = desk.editions().latestName().orElseThrow();
        desk.with("reference/actors.csv", "actor_id,actor,alias\nfront,New Front,Old Front\n")
                .run();

        String page = Files.readString(desk.latest().resolve("index.html"));
        assertThat(page)
                .contains("Old Front (desk): now counted as New Front")
                .contains("4 published figures that have changed, all of them because events are now counted as")
                .doesNotContain("Figures that have changed")
                .doesNotContain("somebody else</td>");
        assertThat(desk.command("diff", first, "latest").out())
                .contains("4 figures restated, 4 of them gone, 4 figures new");
        assertThat(desk.command("history", "--format", "csv")
                        .out()
                        .lines()
                        .toList()
                        .get(1))
                .contains(",2,0,4,");
    }
}
