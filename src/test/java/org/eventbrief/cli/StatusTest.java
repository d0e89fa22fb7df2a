package org.eventbrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatusTest {
    private final Desk desk;

    StatusTest(@TempDir Path folder) {
        this.desk = new Desk(folder);
    }

    @Test
    void nothingIsWellBeforeTheFirstRun() {
        CommandLineRun status = desk.command("status");
        assertThat(status.code()).isEqualTo(1);
        assertThat(status.out()).contains("Last run      not known", "no edition has been published");
    }

    @Test
    void aGoodRunIsWellAndItsRepetitionToo() {
        desk.runOn(Desk.ONE);
        CommandLineRun status = desk.command("status", "--max-age", "1");
        assertThat(status.code()).isZero();
        String edition = desk.editions().latestName().orElseThrow();
        assertThat(status.out())
                .contains("published " + edition, "Last edition  " + edition, ", 2 events", "All is well   yes");
        desk.runOn(Desk.ONE);
        assertThat(desk.command("status").out()).contains("nothing had changed");
    }

    @Test
    void aFailedRunIsWrongUntilTheNextGoodOne() {
        desk.runOn(Desk.ONE);
        assertThat(desk.runOn("a1,yesterday,talks,Arkonia,,\n").code()).isEqualTo(3);
        CommandLineRun status = desk.command("status");
        assertThat(status.code()).isEqualTo(1);
        assertThat(status.out())
                .contains("ended with exit code 3", "Wrong         ", "yesterday")
                .containsPattern("Last success  20\\d\\d-");
        desk.runOn(Desk.ONE);
        assertThat(desk.command("status").code()).isZero();
    }

    @Test
    void aScopedLaunchByHandIsNobodysBusiness() {
        desk.runOn(Desk.ONE);
        assertThat(desk.run("--actor", "Nobody").code()).isEqualTo(2);
        assertThat(desk.command("status").code()).isZero();
    }

    @Test
    void aKilledRunIsWrong() throws IOException {
        desk.runOn(Desk.ONE);
        Files.writeString(desk.reports().resolve(".eventbrief/lock.owner"), "process 1, started 2024-01-01T00:00:00Z");
        CommandLineRun status = desk.command("status");
        assertThat(status.code()).isEqualTo(1);
        assertThat(status.out()).contains("the last run was killed (process 1, started 2024-01-01T00:00:00Z)");
    }

    @Test
    void aDamagedEditionIsWrong() throws IOException {
        desk.runOn(Desk.ONE);
        Files.delete(desk.latest().resolve("index.html"));
        CommandLineRun status = desk.command("status");
        assertThat(status.code()).isEqualTo(1);
        assertThat(status.out()).contains("not as it was published: missing: index.html");
    }

    @Test
    void aDatasetThatShrinksIsToldAloudAndStaysWrongUntilItIsMadeAgain() throws IOException {
        desk.runOn(events(100));
        Path metrics = desk.reports().resolve("metrics.prom");
        CommandLineRun run = desk.runOn(events(94), "--quiet", "--metrics", metrics.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .containsOnlyOnce(
                        "desk: the dataset has far fewer events than in the edition before: 94 instead of 100");
        assertThat(metrics).content().contains("eventbrief_datasets_shrunk 1\n");
        assertThat(desk.latest().resolve("manifest.json")).content().contains("\"dataset-shrank\" : 1");

        desk.runOn(events(94));
        CommandLineRun status = desk.command("status");
        assertThat(status.code()).isEqualTo(1);
        assertThat(status.out()).contains("All is well   no", "Wrong         desk: the dataset has far fewer events");

        desk.runOn(events(94), "--force");
        assertThat(desk.command("status").code()).isZero();
    }

    @Test
    void aDatasetThatLosesFewEventsIsWell() {
        desk.runOn(events(100));
        assertThat(desk.runOn(events(95)).err()).doesNotContain("far fewer");
        assertThat(desk.command("status").code()).isZero();
        desk.runOn(events(96));
        assertThat(desk.runOn(events(96), "--as-of", "2020-01-01").err()).doesNotContain("far fewer");
    }

    @Test
    void aDatasetThatIsNoLongerThereHasShrunk() {
        desk.runOn(events(6));
        String header =
                "id,date_start,date_end,year,type_of_violence,side_a,side_b,side_a_new_id,side_b_new_id,country,"
                        + "adm_1,latitude,longitude,date_prec,low,best,high\n";
        desk.with(
                "ged191.csv", header + "1,2018-01-01,2018-01-01,2018,1,Arkonia,Zed,1,2,Arkonia,Nowhere,0,0,1,0,1,2\n");
        assertThat(desk.runOn("").err())
                .contains("desk: the dataset has far fewer events than in the edition before: 0 instead of 6");
    }

    private static String events(int count) {
        return IntStream.range(0, count)
                .mapToObj(event -> "a" + event + ",2020-01-02,talks,Arkonia,Belmara,\n")
                .collect(Collectors.joining());
    }
}
