package org.eventbrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
